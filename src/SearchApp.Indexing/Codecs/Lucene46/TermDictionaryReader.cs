using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Fst;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Reads the directory of .tim and .tip: the term dictionary of each field. Layout: <see cref="TermDictionaryFormat"/>.</summary>
internal static class TermDictionaryReader
{
    private const int Lucene410 = 4;

    /// <summary>Opens the term dictionaries of one suffix.</summary>
    /// <param name="terms">The .tim file.</param>
    /// <param name="index">The .tip file.</param>
    /// <param name="fields">The fields of the suffix by number.</param>
    /// <param name="postings">The postings files of the suffix.</param>
    /// <returns>By field name.</returns>
    public static IEnumerable<(string Field, TermDictionary Terms)> Read(
        IndexFile terms, IndexFile index, IReadOnlyDictionary<int, FieldInfo> fields, PostingsReader postings)
    {
        const int Oldest = TermDictionaryFormat.Version;
        const int Newest = TermDictionaryFormat.NewestVersion;
        var head = CodecHeader.ReadEnds(terms, TermDictionaryFormat.TermsCodec, Oldest, Newest, out int version);
        CodecHeader.Read(ref head, terms.Path, PostingsFormat.TermsCodec, PostingsFormat.Version, PostingsFormat.Version);
        int blockSize = head.ReadVInt();
        if (blockSize != ForBlock.Size)
        {
            throw new UnsupportedIndexException(terms.Path, $"postings blocks of {blockSize}", $"blocks of {ForBlock.Size}");
        }

        CodecHeader.ReadEnds(index, TermDictionaryFormat.IndexCodec, Oldest, Newest, out _);
        var directory = ReadDirectory(terms);
        var pointers = ReadDirectory(index);
        int count = directory.CheckCount(directory.ReadVInt(), 6);
        var found = new List<(string, TermDictionary)>();
        for (int i = 0; i < count; i++)
        {
            int number = directory.ReadVInt();
            if (!fields.TryGetValue(number, out var field))
            {
                directory.ThrowCorrupt("the number of a field of these files", $"{number}");
                break;
            }

            found.Add((field.Name, ReadField(ref directory, ref pointers, version, terms, index, field, postings)));
        }

        return found;
    }

    private static BlockTreeTerms ReadField(
        ref IndexInput directory, ref IndexInput pointers, int version, IndexFile terms, IndexFile index, FieldInfo field,
        PostingsReader postings)
    {
        var layout = PostingsLayout.Of(field);
        long count = directory.ReadVLong();
        directory.Skip(directory.ReadCount()); // The root's code: the FST has it too.
        long total = layout.HasFreqs ? directory.ReadVLong() : -1;
        long sumDocFreq = directory.ReadVLong();
        int docCount = directory.ReadVInt();
        int longs = directory.ReadVInt();
        if (count < 1 || docCount < 0 || docCount > postings.MaxDoc || sumDocFreq < docCount || longs != GetLongs(layout))
        {
            directory.ThrowCorrupt(
                $"the counts of a field with {GetLongs(layout)} pointers a term",
                $"{count} terms, {docCount} documents, {sumDocFreq} postings, {longs} pointers");
        }

        if (version >= Lucene410)
        {
            directory.Skip(directory.ReadCount()); // The least and the greatest term.
            directory.Skip(directory.ReadCount());
        }

        var fst = new FstReader(index, pointers.ReadVLong());
        return new BlockTreeTerms(terms, fst, postings, layout, longs)
        {
            Count = count,
            SumTotalTermFreqs = total < 0 ? sumDocFreq : total,
            SumDocFreqs = sumDocFreq,
            Docs = docCount,
        };
    }

    private static int GetLongs(PostingsLayout layout) => layout.HasPayFile ? 3 : layout.HasPositions ? 2 : 1;

    private static IndexInput ReadDirectory(IndexFile file)
    {
        var end = file.Read(file.Length - CodecHeader.FooterLength - sizeof(long));
        long pointer = end.ReadInt64();
        return new IndexInput(file.Slice(pointer, file.Length - CodecHeader.FooterLength - pointer), file.Path, pointer);
    }
}
