/** The tree whose first question is the chooser at /diagnose/. A pack calls it so. */
export const ROOT_TREE = 'root';
