using System.Buffers.Binary;
using SearchApp.Indexing.Checking;
using SearchApp.Indexing.Store;
using SearchApp.Indexing.Tests.Reading;
using SearchApp.Testing;
using SearchApp.Testing.Fuzzing;

namespace SearchApp.Indexing.Tests.Fuzzing;

/// <summary>Every file of an index, damaged at several places at once under a checksum that is right.</summary>
public sealed class IndexFuzzTests
{
    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Golden.Folder("updates"))
        .Select(path => Path.GetFileName(path)).Where(name => name is not ("segments.gen" or "expected.txt")).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Whatever_a_file_holds_the_index_is_read_or_called_damaged(string name)
    {
        using var folder = new TempFolder();
        foreach (string path in Directory.EnumerateFiles(Golden.Folder("updates")))
        {
            File.Copy(path, folder[Path.GetFileName(path)]);
        }

        Assert.Empty(IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken));
        byte[] sound = File.ReadAllBytes(folder[name]);
        Fuzzer.Run(name, [sound], [], bytes =>
        {
            if (bytes.Length >= sizeof(long))
            {
                BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(^sizeof(long)..), Crc32.Append(0, bytes.AsSpan(..^sizeof(long))));
            }

            File.WriteAllBytes(folder[name], bytes);
            try
            {
                var problems = IndexChecker.Check(folder.Path, TestContext.Current.CancellationToken);
                return string.Join('|', problems.Select(problem => Behaviour.Of(problem.Message)).Distinct(StringComparer.Ordinal).Take(3));
            }
            catch (Exception refused) when (refused is UnsupportedIndexException or IndexNotFoundException)
            {
                return refused.GetType().Name;
            }
        });
    }
}
