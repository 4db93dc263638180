namespace SearchApp.Search.QueryParsing;

/// <summary>What a field prefix of a query narrows.</summary>
internal enum QueryField
{
    /// <summary>No prefix: title and body.</summary>
    Any,

    /// <summary>标题, title: title and subtitle.</summary>
    Title,

    /// <summary>正文, body.</summary>
    Body,

    /// <summary>来源, source.</summary>
    Source,

    /// <summary>地区, region: published in.</summary>
    Region,

    /// <summary>涉及, about: regions written about.</summary>
    About,

    /// <summary>日期, date.</summary>
    Date,

    /// <summary>文号, number: a document number in title or body.</summary>
    DocumentNumber,

    /// <summary>人物, person: a name in title or body.</summary>
    Person,
}
