/** The page in the dialog: shows the text that `notify` put in the address. */
const message = document.getElementById("message");
if (message) message.textContent = decodeURIComponent(location.hash.slice(1));
