using Microsoft.AspNetCore.Components;
using SearchApp.Search;

namespace SearchApp.Web.Components.Search;

/// <summary>Links to the other pages of a result, and to other page sizes.</summary>
public sealed partial class Pager
{
    private const int Around = 2;
    private static readonly int[] Sizes = [10, 20, 50, 100];

    /// <summary>The search.</summary>
    [Parameter, EditorRequired]
    public required SearchRequest Request { get; set; }

    /// <summary>Number of matches.</summary>
    [Parameter, EditorRequired]
    public required long Total { get; set; }

    /// <summary>The page as answered, from 1.</summary>
    [Parameter, EditorRequired]
    public required int Page { get; set; }

    /// <summary>The page size as answered.</summary>
    [Parameter, EditorRequired]
    public required int Size { get; set; }

    private long Pages => (Total + Size - 1) / Size;

    /// <summary>The first, the last and those around the current; -1 for a gap.</summary>
    private IEnumerable<long> Numbers
    {
        get
        {
            long last = 0;
            for (long page = 1; page <= Pages; page++)
            {
                if (page > 1 && page < Page - Around)
                {
                    page = Page - Around;
                }
                else if (page > Page + Around && page < Pages)
                {
                    page = Pages;
                }

                if (page - last > 1)
                {
                    yield return -1;
                }

                yield return page;
                last = page;
            }
        }
    }

    private string To(long page) => Links.Search(Request with { Page = (int)page });
}
