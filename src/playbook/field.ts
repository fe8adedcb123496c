/** A blank in a text of ours: `{{id}}`. */
export const FIELD = /\{\{([^{}]*)\}\}/gu;
