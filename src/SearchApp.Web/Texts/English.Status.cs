namespace SearchApp.Web.Texts;

/// <content>The operator's page.</content>
internal static partial class English
{
    private static StatusText Status => new()
    {
        Title = "How the server is doing",
        Introduction = "For whoever runs this site. Nothing here says what anybody searched for.",
        Generation = "Generation",
        Articles = "Articles",
        IndexSize = "Size of the index",
        IndexedAt = "Last changed to another generation",
        FreeDisk = "Free on its disk",
        Since = "Counting since",
        Memory = "Memory in use",
        WithoutHits = "Searches that found nothing",
        Kept = "Answers kept from before",
        Unavailable = "Requests without an index",
        Times = "Times",
        TimesNote = "Since the start, in milliseconds: stages of an answer and kinds of questions. Figures are upper ends of classes a fifth wide.",
        Timed = "What was timed",
        HowOften = "How often",
        Median = "Median",
        Slowest = "99 in 100 within",
    };
}
