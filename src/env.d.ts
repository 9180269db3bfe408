declare namespace App {
  interface Locals {
    /** The facts of the page being rendered, in the order of their first use: they are numbered by it. */
    factIds?: string[];
  }
}
