using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using SearchApp.Corpus;

namespace SearchApp.Indexing.Building;

/// <summary>Sees to it that no two articles of an index share an id: later ones become versions (id#2, id#3).</summary>
/// <remarks>
/// Batches are parsed in parallel but name their articles in turn, so that it does not depend on the threads which of two is
/// the first. Ids are kept as 128 bits of SHA-256: 32 bytes of memory an article however long they are.
/// </remarks>
internal sealed class ArticleIds
{
    private readonly Dictionary<UInt128, int> _uses = [];
    private readonly Lock _gate = new();
    private readonly Dictionary<int, TaskCompletionSource> _waiting = [];
    private int _next;

    /// <summary>Waits until all batches before have named theirs, then names those of one batch.</summary>
    /// <param name="batch">Number of the batch, from 0.</param>
    /// <param name="articles">Its articles in order; replaced where their ids change.</param>
    /// <param name="cancellation">Ends the wait, as when the batch before has failed.</param>
    public void Claim(int batch, Span<Article> articles, CancellationToken cancellation)
    {
        WaitForTurn(batch, cancellation);
        foreach (ref var article in articles)
        {
            string id = Claim(article.Id.Value);
            if (id != article.Id.Value)
            {
                article = article with { Id = new ArticleId(id) };
            }
        }

        lock (_gate)
        {
            _next = batch + 1;
            if (_waiting.Remove(_next, out var next))
            {
                next.SetResult();
            }
        }
    }

    private void WaitForTurn(int batch, CancellationToken cancellation)
    {
        TaskCompletionSource turn;
        lock (_gate)
        {
            if (_next == batch)
            {
                return;
            }

            turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Add(batch, turn);
        }

        turn.Task.Wait(cancellation);
    }

    private string Claim(string id)
    {
        ref int uses = ref CollectionsMarshal.GetValueRefOrAddDefault(_uses, Hash(id), out bool known);
        if (!known)
        {
            return id;
        }

        int version = uses + 1;
        string versioned;
        do
        {
            version++;
            versioned = string.Create(CultureInfo.InvariantCulture, $"{id}#{version}");
        }
        while (_uses.ContainsKey(Hash(versioned)));

        _uses[Hash(id)] = version - 1;
        _uses.Add(Hash(versioned), 0);
        return versioned;
    }

    private static UInt128 Hash(string id)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(MemoryMarshal.AsBytes(id.AsSpan()), hash);
        return MemoryMarshal.Read<UInt128>(hash);
    }
}
