namespace SearchApp.Indexing.Reading;

/// <summary>A stored value.</summary>
/// <param name="Name">Field name.</param>
/// <param name="Value">A <see cref="string"/>, byte[], <see cref="int"/>, <see cref="long"/>, <see cref="float"/> or <see cref="double"/>.</param>
public sealed record StoredField(string Name, object Value);
