namespace SearchApp.Indexing.Documents;

/// <summary>One value of a document.</summary>
/// <param name="Field">Of which field.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Text">The text; empty for a number.</param>
/// <param name="Number">The number of a numeric column.</param>
internal readonly record struct DocumentValue(FieldType Field, ValueRole Role, string Text, long Number);
