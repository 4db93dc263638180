namespace SearchApp.Indexing.Documents;

/// <summary>What a value of a document is for.</summary>
internal enum ValueRole
{
    Indexed,
    Stored,
    Column,
}
