using SearchApp.Indexing.Codecs;
using SearchApp.Indexing.Store;
using SearchApp.Testing;

namespace SearchApp.Indexing.Tests.Store;

public sealed class IndexOutputTests
{
    [Fact]
    public void Values_of_every_kind_come_back_wherever_the_buffer_ends_between_them()
    {
        using var folder = new TempFolder();
        var directory = new FileIndexDirectory(folder.Path);
        var random = new Random(5);
        string[] texts = [.. Enumerable.Range(0, 5_000).Select(_ => new string('疫', random.Next(60)))];
        using (var output = directory.CreateOutput("values"))
        {
            for (int i = 0; i < texts.Length; i++)
            {
                output.WriteString(texts[i]);
                output.WriteVInt(i);
                output.WriteLong(i);
                output.WriteVLong((long)i << 30);
                output.WriteInt(i);
            }

            output.WriteFooter();
        }

        using var mapped = MappedFile.Open(directory.PathOf("values"));
        var input = CodecHeader.ReadWhole(new IndexFile(mapped));
        for (int i = 0; i < texts.Length; i++)
        {
            Assert.Equal(texts[i], input.ReadString());
            Assert.Equal(i, input.ReadVInt());
            Assert.Equal(i, input.ReadInt64());
            Assert.Equal((long)i << 30, input.ReadVLong());
            Assert.Equal(i, input.ReadInt32());
        }

        Assert.Equal(0, input.Remaining);
    }
}
