using SearchApp.Indexing.Documents;
using SearchApp.Indexing.Fst;
using SearchApp.Indexing.Reading;
using SearchApp.Indexing.Store;

namespace SearchApp.Indexing.Codecs.Lucene46;

/// <summary>Writes .tim and .tip, field after field. Layout: <see cref="TermDictionaryFormat"/>. Not thread-safe.</summary>
internal sealed class TermDictionaryWriter : IDisposable
{
    private readonly IndexOutput _terms;
    private readonly IndexOutput _index;
    private readonly ByteOutput _directory = new();
    private readonly ByteOutput _indexPointers = new();
    private int _fields;

    /// <summary>Creates the files.</summary>
    public TermDictionaryWriter(IndexDirectory directory, string segment, string suffix)
    {
        _terms = directory.CreateOutput(
            SegmentFileNames.File(segment, PostingsFormat.Name, suffix, TermDictionaryFormat.TermsExtension));
        _terms.WriteHeader(TermDictionaryFormat.TermsCodec, TermDictionaryFormat.Version);
        _terms.WriteHeader(PostingsFormat.TermsCodec, PostingsFormat.Version);
        _terms.WriteVInt(PostingsFormat.BlockSize);
        _index = directory.CreateOutput(
            SegmentFileNames.File(segment, PostingsFormat.Name, suffix, TermDictionaryFormat.IndexExtension));
        _index.WriteHeader(TermDictionaryFormat.IndexCodec, TermDictionaryFormat.Version);
    }

    /// <summary>Starts a field: add its terms in order, then give it back to <see cref="FinishField"/>.</summary>
    public TermBlockWriter StartField(FieldInfo field) => new(_terms, field.Postings!.Value);

    /// <summary>Ends a field. One without terms leaves no trace, as Lucene has it.</summary>
    /// <param name="field">The field.</param>
    /// <param name="blocks">What its terms were added to.</param>
    /// <param name="docCount">Number of documents with at least one term.</param>
    public void FinishField(FieldInfo field, TermBlockWriter blocks, int docCount)
    {
        if (blocks.TermCount == 0)
        {
            return;
        }

        var prefixes = blocks.Finish();
        _fields++;
        _directory.WriteVInt(field.Number);
        _directory.WriteVLong(blocks.TermCount);
        byte[] root = prefixes[0].Value;
        _directory.WriteVInt(root.Length);
        _directory.WriteBytes(root);
        if (field.Postings != PostingsDetail.Documents)
        {
            _directory.WriteVLong(blocks.SumTotalTermFreq);
        }

        _directory.WriteVLong(blocks.SumDocFreq);
        _directory.WriteVInt(docCount);
        _directory.WriteVInt(blocks.PointerCount);
        _indexPointers.WriteVLong(_index.Position);
        FstBuilder.Write(_index, prefixes);
    }

    /// <summary>Writes the directories and footers.</summary>
    public void Finish()
    {
        long directory = _terms.Position;
        _terms.WriteVInt(_fields);
        _terms.WriteBytes(_directory.Written);
        _terms.WriteLong(directory);
        _terms.WriteFooter();

        directory = _index.Position;
        _index.WriteBytes(_indexPointers.Written);
        _index.WriteLong(directory);
        _index.WriteFooter();
    }

    public void Dispose()
    {
        _terms.Dispose();
        _index.Dispose();
    }
}
