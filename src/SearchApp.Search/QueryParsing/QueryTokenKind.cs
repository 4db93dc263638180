namespace SearchApp.Search.QueryParsing;

/// <summary>What a piece of a query text is.</summary>
internal enum QueryTokenKind
{
    /// <summary>Text between spaces and operators.</summary>
    Text,

    /// <summary>Text between quotes.</summary>
    Quoted,

    /// <summary>A field name with its colon; the value follows.</summary>
    Field,

    /// <summary>A function name with its opening bracket (同句, 相关, 至少2).</summary>
    Function,

    /// <summary>Opening bracket.</summary>
    Open,

    /// <summary>Closing bracket.</summary>
    Close,

    /// <summary>AND between two parts, which is meant anyway.</summary>
    And,

    /// <summary>OR or |.</summary>
    Or,

    /// <summary>NOT or a leading -.</summary>
    Not,

    /// <summary>~N behind a quote.</summary>
    Distance,

    /// <summary>The end of the text.</summary>
    End,
}
