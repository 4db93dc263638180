namespace SearchApp.Web.Texts;

/// <summary>What the interface says where it shows an article's source with what was taken out of it.</summary>
public sealed record SourceText
{
    public required string Title { get; init; }

    public required string BackToText { get; init; }

    public required string Hint { get; init; }

    public required string NotKept { get; init; }

    public required string CutPattern { get; init; }

    /// <summary>That a page shows only the beginning of a long source.</summary>
    public string Cut(int characters) => UiText.Filled(CutPattern, UiText.Number(characters));
}
