using System.Globalization;
using SearchApp.Corpus;

namespace SearchApp.Web.Citing;

/// <summary>What a reference to an article is made of. Nothing is invented: what the page does not say is left out.</summary>
/// <param name="Author">The author, else the source, else null.</param>
/// <param name="Title">The headline; of an article without one the first words of its text in square brackets.</param>
/// <param name="Source">Who published it, or null.</param>
/// <param name="Published">The date.</param>
/// <param name="Url">A web address, or null.</param>
/// <param name="Accessed">The day of the citation.</param>
/// <param name="Id">The article's id, from which keys are made.</param>
public sealed record Citation(
    string? Author, string Title, string? Source, PublicationDate Published, string? Url, DateOnly Accessed, string Id)
{
    private const int OpeningLength = 30;

    /// <summary>Takes an article apart.</summary>
    public static Citation Of(Article article, DateOnly accessed) => new(
        article.Author, article.Title.Length > 0 ? article.Title : Opening(article), article.Source, article.Published, article.Url, accessed, article.Id.Value);

    // In brackets, as it is no headline that the source gave.
    private static string Opening(Article article)
    {
        if (article.Paragraphs is not [var line, ..])
        {
            return "";
        }

        return line.Length <= OpeningLength ? $"[{line}]"
            : $"[{line[..(char.IsHighSurrogate(line[OpeningLength - 1]) ? OpeningLength - 1 : OpeningLength)]}…]";
    }

    /// <summary>The first to be named: author, else source.</summary>
    public string? Creator => Author ?? Source;

    /// <summary>The source when its name is that of a newspaper (人民日报, 南方日報), else null.</summary>
    public string? Newspaper => Source is { } source && (source.EndsWith('报') || source.EndsWith('報')) ? source : null;

    /// <summary>The date as far as it is known with a year, else null; an inferred year in square brackets, as GB/T 7714 has it.</summary>
    public string? Date => Published.Year is null
        ? null
        : Published.Inferred ? $"[{Published}]" : Published.ToString();

    /// <summary>The day of the citation as yyyy-MM-dd.</summary>
    public string AccessedOn => Accessed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
