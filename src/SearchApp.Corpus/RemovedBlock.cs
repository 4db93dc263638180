namespace SearchApp.Corpus;

/// <summary>A block that cleaning took out of the text.</summary>
/// <param name="Rule">Stable id of the rule, lower case with hyphens (breadcrumb, tools-row, spam-list, pinyin-gloss).</param>
/// <param name="Reason">Why, in a whole sentence.</param>
/// <param name="Start">First UTF-16 unit in the decoded source.</param>
/// <param name="End">One past the last unit.</param>
/// <param name="Text">The removed text itself.</param>
public sealed record RemovedBlock(string Rule, string Reason, int Start, int End, string Text);
