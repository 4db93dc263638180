using System.Runtime.InteropServices;

namespace SearchApp.Indexing;

/// <summary>
/// Where each document of a snapshot stands in the order of the source: after a rebuild where it lies, after updates elsewhere, because
/// new documents lie behind all others. Immutable.
/// </summary>
public sealed class DocumentOrder
{
    private readonly int[]? _places;
    private readonly int[]? _documents;

    private DocumentOrder()
    {
    }

    /// <summary>Takes the places over.</summary>
    /// <param name="places">One for each document, each of 0 to the number of live documents - 1 once; -1 for deleted ones.</param>
    internal DocumentOrder(int[] places)
    {
        _places = places;
        _documents = new int[places.Length];
        for (int document = 0; document < places.Length; document++)
        {
            if (places[document] >= 0)
            {
                _documents[places[document]] = document;
            }
        }
    }

    /// <summary>Documents lie in their order.</summary>
    public static DocumentOrder Plain { get; } = new();

    /// <summary>The order by a value of each document, largest first, and by this order where it is the same. Takes linear time.</summary>
    /// <param name="values">One for each document, deleted ones included.</param>
    public DocumentOrder Descending(ReadOnlySpan<int> values)
    {
        // How many there are of each value; then the next place of each.
        var next = new Dictionary<int, int>();
        int count = 0;
        for (int document = 0; document < values.Length; document++)
        {
            if (PlaceOf(document) >= 0)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(next, values[document], out _)++;
                count++;
            }
        }

        int sum = 0;
        foreach (int value in next.Keys.OrderDescending().ToArray())
        {
            (next[value], sum) = (sum, sum + next[value]);
        }

        int[] places = new int[values.Length];
        Array.Fill(places, -1);
        for (int place = 0; place < count; place++)
        {
            int document = DocumentAt(place);
            places[document] = CollectionsMarshal.GetValueRefOrNullRef(next, values[document])++;
        }

        return new DocumentOrder(places);
    }

    /// <summary>The place of a live document.</summary>
    /// <param name="document">Its number in the snapshot.</param>
    public int PlaceOf(int document) => _places is null ? document : _places[document];

    /// <summary>The document at a place.</summary>
    /// <param name="place">A place of <see cref="PlaceOf"/>.</param>
    public int DocumentAt(int place) => _documents is null ? place : _documents[place];
}
