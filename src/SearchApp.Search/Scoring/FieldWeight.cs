namespace SearchApp.Search.Scoring;

/// <summary>A field to look in, and what an occurrence there counts.</summary>
/// <param name="Field">Field name.</param>
/// <param name="Weight">Above 0; 1 is normal.</param>
/// <param name="B">How far a long field is held against an occurrence, 0 to 1.</param>
/// <param name="LongestAverage">In tokens: where the average field is longer, lengths are measured by this instead.</param>
/// <param name="Slack">In tokens: how little more or less says nothing; added to a length and to the average.</param>
internal sealed record FieldWeight(string Field, float Weight, float B, float LongestAverage = float.MaxValue, float Slack = 0);
