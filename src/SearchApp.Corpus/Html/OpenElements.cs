namespace SearchApp.Corpus.Html;

/// <summary>The containers and headings that are open at a place of a page, innermost last.</summary>
/// <remarks>
/// Of the rules of HTML for missing and misplaced end tags, those that decide which container a line is in. A hostile page of any
/// depth costs a bounded number of steps a tag: below <see cref="MaxDepth"/> no containers are told apart.
/// </remarks>
internal sealed class OpenElements
{
    /// <summary>Levels of containers that are told apart.</summary>
    public const int MaxDepth = 256;

    private const int LongestLook = 512;

    private readonly List<(HtmlElement Element, int Box, int Heading)> _open = [];

    /// <summary>Number of elements that are open.</summary>
    public int Depth => _open.Count;

    /// <summary>The innermost container; 0 is the page.</summary>
    public int Box => _open.Count == 0 ? 0 : _open[^1].Box;

    /// <summary>1 to 6 within a heading, else 0.</summary>
    public int Heading => _open.Count == 0 ? 0 : _open[^1].Heading;

    /// <summary>Opens an element.</summary>
    /// <param name="element">A container or a heading.</param>
    /// <param name="box">Its container.</param>
    public void Push(HtmlElement element, int box) =>
        _open.Add((element, box, HtmlElements.IsHeading(element) ? element - HtmlElement.H1 + 1 : Heading));

    /// <summary>Closes what the start of an element closes: a list item the one before it, a cell the one before it.</summary>
    public void CloseImplied(HtmlElement element)
    {
        switch (element)
        {
            case HtmlElement.Li:
                CloseTo(element, HtmlElement.List);
                break;
            case HtmlElement.TableCell:
                CloseTo(element, HtmlElement.TableRow);
                break;
            case HtmlElement.TableRow:
                CloseTo(element, HtmlElement.Table);
                break;
        }
    }

    /// <summary>Closes the innermost open element of a kind and all within it; none beyond the table cell it stands in.</summary>
    public void Close(HtmlElement element)
    {
        bool ofTables = element is HtmlElement.Table or HtmlElement.TableCell or HtmlElement.TableRow or HtmlElement.Body or HtmlElement.Html;
        CloseTo(element, ofTables ? HtmlElement.Other : HtmlElement.TableCell);
    }

    private void CloseTo(HtmlElement element, HtmlElement barrier)
    {
        int lowest = Math.Max(0, _open.Count - LongestLook);
        for (int i = _open.Count - 1; i >= lowest && _open[i].Element != barrier; i--)
        {
            if (_open[i].Element == element || (HtmlElements.IsHeading(element) && HtmlElements.IsHeading(_open[i].Element)))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
        }
    }
}
