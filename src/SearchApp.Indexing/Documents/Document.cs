namespace SearchApp.Indexing.Documents;

/// <summary>What is to be indexed, stored and put into columns for one article, field by field.</summary>
internal sealed class Document
{
    private readonly List<DocumentValue> _values = [];

    /// <summary>All values in the order they were given.</summary>
    public IReadOnlyList<DocumentValue> Values => _values;

    /// <summary>Makes a text searchable. Several texts of one field follow one another in its positions.</summary>
    public void AddIndexed(FieldType field, string text) => _values.Add(new(field, ValueRole.Indexed, text, 0));

    /// <summary>Keeps a text for display.</summary>
    public void AddStored(FieldType field, string text) => _values.Add(new(field, ValueRole.Stored, text, 0));

    /// <summary>Puts a text into the field's binary, sorted or sorted-set column.</summary>
    public void AddColumn(FieldType field, string text) => _values.Add(new(field, ValueRole.Column, text, 0));

    /// <summary>Puts a number into the field's numeric column.</summary>
    public void AddColumn(FieldType field, long number) => _values.Add(new(field, ValueRole.Column, "", number));
}
