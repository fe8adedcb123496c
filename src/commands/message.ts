/** The page in the dialog: shows the text that `notify` put in the address. */
const message = document.getElementById("message");
// Office adds what it needs behind the text, which itself holds neither of these signs.
const [text = ""] = location.hash.slice(1).split(/[&?]/);
if (message) message.textContent = decodeURIComponent(text);
