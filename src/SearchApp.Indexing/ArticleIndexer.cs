using SearchApp.Analysis;
using SearchApp.Corpus;
using SearchApp.Indexing.Building;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Updating;
using SearchApp.Indexing.Writing;

namespace SearchApp.Indexing;

/// <summary>Changes an index article by article: puts, deletes, and one commit that makes them a new generation.</summary>
/// <remarks>
/// The new generation starts from hard links to the files of the one that serves, so it costs what changes and not what is
/// there. Readers see all changes at once when <see cref="Commit"/> returns, or, after a crash or without it, none.
/// Not thread-safe. Holds the writer's lock until disposed.
/// </remarks>
public sealed class ArticleIndexer : IDisposable
{
    private readonly WriteLock _lock;
    private readonly GenerationFolder _generation;
    private readonly IndexWriter _writer;
    private readonly ArticleFields _fields;
    private readonly FirstIndexed _stamps;
    private bool _committed;

    private ArticleIndexer(WriteLock writeLock, GenerationFolder generation, IndexWriter writer, ArticleFields fields, FirstIndexed stamps)
    {
        _lock = writeLock;
        _generation = generation;
        _writer = writer;
        _fields = fields;
        _stamps = stamps;
    }

    /// <summary>Starts changing an index; one that is not there yet starts empty.</summary>
    /// <param name="indexFolder">The index folder.</param>
    /// <param name="time">The clock, for the lock.</param>
    /// <exception cref="IndexLockedException">Another process is writing this index.</exception>
    /// <exception cref="UnsupportedIndexException">The index has other fields than this program writes: rebuild it.</exception>
    /// <exception cref="IndexWriteException">The folder cannot be written.</exception>
    public static ArticleIndexer Open(string indexFolder, TimeProvider time) =>
        Open(indexFolder, time, static folder => new FileIndexDirectory(folder));

    /// <summary>The same through folders of the caller's making, which may fail on purpose.</summary>
    internal static ArticleIndexer Open(string indexFolder, TimeProvider time, Func<string, IndexDirectory> openDirectory)
    {
        ArgumentNullException.ThrowIfNull(indexFolder);
        ArgumentNullException.ThrowIfNull(time);
        openDirectory(indexFolder);
        var writeLock = WriteLock.Acquire(indexFolder, time);
        GenerationFolder? generation = null;
        try
        {
            generation = new GenerationFolder(indexFolder, openDirectory);
            generation.LinkFiles(except: [SourceManifest.FileName, SurveyFile.Name]);
            var fields = FieldsOf(generation);
            var writer = IndexWriter.Open(generation.Directory, fields.All);
            return new ArticleIndexer(writeLock, generation, writer, fields, FirstIndexed.Open(generation.Before, time.GetUtcNow()));
        }
        catch
        {
            generation?.Abandon();
            writeLock.Dispose();
            throw;
        }
    }

    /// <summary>Adds an article, in the place of any of the same id.</summary>
    public void Put(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        Delete(article.Id);
        _writer.Add(ArticleDocument.Make(article, _stamps.Of(article.Id.Value), _fields));
    }

    /// <summary>Deletes the article of an id; does nothing when there is none.</summary>
    public void Delete(ArticleId id)
    {
        ObjectDisposedException.ThrowIf(_committed, this);
        _writer.Delete(_fields.Id, id.Value);
    }

    /// <summary>Makes the changes durable and switches readers to them. Nothing can be changed afterwards.</summary>
    /// <param name="asOf">The day that stands for today.</param>
    /// <returns>Folder name of the new generation.</returns>
    /// <exception cref="IndexWriteException">It could not be written; the old generation goes on serving.</exception>
    public string Commit(DateOnly asOf)
    {
        ObjectDisposedException.ThrowIf(_committed, this);
        _writer.Commit(CommitData.Make(asOf, _fields));
        _generation.Check(_writer.DocCount, CancellationToken.None);
        _committed = true;
        _generation.Publish();
        return _generation.Name;
    }

    /// <summary>Lets the next writer in. Changes not committed are given up.</summary>
    public void Dispose()
    {
        _stamps.Dispose();
        _writer.Dispose();
        if (!_committed)
        {
            _generation.Abandon();
        }

        _lock.Dispose();
    }

    // What is added is cut by the dictionary that the rest was cut by.
    private static ArticleFields FieldsOf(GenerationFolder generation)
    {
        if (generation.IsFirst)
        {
            return ArticleFields.CompleteWith(UserDictionary.PolicyTerms);
        }

        using var snapshot = IndexSnapshot.Open(generation.Directory.PathOf(""));
        return CommitData.ReadFields(snapshot.UserData);
    }
}
