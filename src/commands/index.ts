/** The page behind the ribbon's inserting buttons: loads without a pane, ends every command. */
void Office.onReady();
