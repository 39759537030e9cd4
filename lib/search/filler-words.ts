/**
 * English words of questions about literature: "best papers about …", "how to reduce …". Search leaves them out and says
 * so, unless they are part of a name, or of a phrase in a title.
 */
export const fillerWords: ReadonlySet<string> = new Set(
  (
    "about am any anyone article articles been being best better between compare could created did difference differences during ever exist exists explain explained " +
    "find found give good great had handle handled handles happen happens has have having he help her hi his i'm " +
    "important improve interested introduction invented it's its just know latest like looking me might most must my need newest our paper papers " +
    "people please popular publication publications question read reading really recent recently recommend recommended " +
    "reduce regarding related she should show similar some someone suggest suggestion suggestions tell thank " +
    "thanks their them there these they thing things those top understand use used uses using very want was way ways we " +
    "were who whom whose why will work works would"
  ).split(" "),
);

/** Words for "paper" in scripts without spaces. Search leaves them out as well, with the names of the field. */
export const unspacedFillers: readonly string[] = ["论文", "論文", "논문"];

/** Words for kinds of literature. Search leaves them out only if nothing of this kind has the other words. */
export const kindWords: ReadonlySet<string> = new Set(
  "benchmark guide overview review reviews survey surveys tutorial tutorials".split(" "),
);

/** Words that search leaves out together with filler words: "which methods can I use …". */
export const genericWords: ReadonlySet<string> = new Set(
  "algorithm algorithms approach approaches method methods technique techniques".split(" "),
);
