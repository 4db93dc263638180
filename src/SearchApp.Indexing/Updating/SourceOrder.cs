using System.Text;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Updating;

/// <summary>Gathers the ids of all articles in the order of the source, and writes where each document stands in it. Not thread-safe.</summary>
internal sealed class SourceOrder : IDisposable
{
    private const string FileName = "order";

    private readonly IdTable _places;

    /// <summary>Starts with none.</summary>
    /// <param name="folder">The folder of the generation in the making, for a temporary file.</param>
    public SourceOrder(string folder) => _places = new IdTable(Path.Combine(folder, FileName));

    /// <summary>Adds the id of the next article.</summary>
    public void Add(string id)
    {
        if (!_places.TryAdd(IdHash.Of(id), _places.Count))
        {
            throw new InvalidOperationException($"Two articles have the id {id}.");
        }
    }

    /// <summary>Adds the ids of all articles of a generation, in its order.</summary>
    public void Add(IndexSnapshot snapshot)
    {
        // 0, which no id has, where there is no live document.
        var ids = new UInt128[snapshot.MaxDoc];
        foreach (var (document, id) in Ids(snapshot))
        {
            ids[snapshot.Order.PlaceOf(document)] = id;
        }

        foreach (var id in ids)
        {
            if (id != UInt128.Zero)
            {
                _places.TryAdd(id, _places.Count);
            }
        }
    }

    /// <summary>Writes the order of a generation's documents, unless they lie in it.</summary>
    /// <param name="directory">The generation's folder, committed.</param>
    public void Write(IndexDirectory directory)
    {
        using var snapshot = IndexSnapshot.Open(directory.PathOf(""));
        int[] places = new int[snapshot.MaxDoc];
        Array.Fill(places, -1);
        int last = -1;
        bool isPlain = true;
        foreach (var (document, id) in Ids(snapshot))
        {
            places[document] = _places[id];
            isPlain &= places[document] > last;
            last = places[document];
        }

        if (!isPlain)
        {
            OrderFile.Write(directory, snapshot.Commit, places);
        }
    }

    public void Dispose() => _places.Dispose();

    private static IEnumerable<(int Document, UInt128 Id)> Ids(IndexSnapshot snapshot)
    {
        int first = 0;
        foreach (var segment in snapshot.Segments)
        {
            var ids = segment.Binary(ArticleSchema.Id)!;
            for (int doc = 0; doc < segment.MaxDoc; doc++)
            {
                if (segment.LiveDocs?.IsLive(doc) != false)
                {
                    yield return (first + doc, IdHash.Of(Encoding.UTF8.GetString(ids.Get(doc))));
                }
            }

            first += segment.MaxDoc;
        }
    }
}
