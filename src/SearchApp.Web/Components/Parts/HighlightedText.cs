using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using SearchApp.Search;

namespace SearchApp.Web.Components.Parts;

/// <summary>A text with its marks: text nodes and <c>mark</c> elements, nothing else, whatever the text holds.</summary>
/// <remarks>Written in code because white space between the pieces would break Chinese text apart.</remarks>
public sealed class HighlightedText : ComponentBase
{
    /// <summary>The text.</summary>
    [Parameter, EditorRequired]
    public required MarkedText Value { get; set; }

    /// <summary>Units shown at most; the rest becomes an ellipsis. 0, the default, for all.</summary>
    [Parameter]
    public int Limit { get; set; }

    /// <summary>Number of the first mark; from it on, marks have ids to go to. 0, the default, for none.</summary>
    [Parameter]
    public int FirstMark { get; set; }

    /// <summary>The number of the mark that was gone to; 0, the default, for none.</summary>
    [Parameter]
    public int CurrentMark { get; set; }

    /// <summary>The id of a numbered mark.</summary>
    public static string MarkId(int number) => string.Create(CultureInfo.InvariantCulture, $"hit-{number}");

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        string text = Value.Text;
        int end = Limit > 0 && text.Length > Limit ? Cut(text, Limit) : text.Length;
        int at = 0;
        int number = FirstMark;
        foreach (var mark in Value.Marks)
        {
            int from = Math.Clamp(mark.Start, at, end);
            int to = Math.Clamp(mark.End, from, end);
            if (to == from)
            {
                continue;
            }

            builder.AddContent(0, text[at..from]);
            builder.OpenElement(1, "mark");
            if (FirstMark > 0)
            {
                builder.AddAttribute(2, "id", MarkId(number));
                builder.AddAttribute(3, "aria-current", number == CurrentMark ? "true" : null);
                number++;
            }

            builder.AddContent(4, text[from..to]);
            builder.CloseElement();
            at = to;
        }

        builder.AddContent(5, text[at..end]);
        if (end < text.Length)
        {
            builder.AddContent(6, "…");
        }
    }

    /// <summary>A place at or before <paramref name="limit"/> that does not part a surrogate pair.</summary>
    private static int Cut(string text, int limit) => char.IsLowSurrogate(text[limit]) ? limit - 1 : limit;
}
