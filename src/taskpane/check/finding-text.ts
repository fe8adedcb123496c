export { findingText } from "../../messages/findings";
