/**
 * English words of questions about literature: "best papers about …", "how to reduce …". Search leaves them out and says
 * so, unless they are part of a name, or of a phrase in a title.
 */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    "about algorithm algorithms am any anyone approach approaches article articles been being best better could did during ever exist exists explain explained " +
    "find found give good great had happen happens has have having he help her hi his i'm important improve interested " +
    "introduction it's its just know latest like looking me method methods might most must my need newest our paper papers " +
    "people please popular publication publications question read reading really recent recently recommend recommended " +
    "reduce regarding related she should show some someone suggest suggestion suggestions technique techniques tell thank " +
    "thanks their them there these they thing things those top understand use used uses using very want was way ways we " +
    "were who whom whose why will work works would"
  ).split(" "),
);

/** Words for kinds of literature. Search leaves them out only if nothing of this kind has the other words. */
export const kindWords: ReadonlySet<string> = new Set(
  "benchmark guide overview review reviews survey surveys tutorial tutorials".split(" "),
);
