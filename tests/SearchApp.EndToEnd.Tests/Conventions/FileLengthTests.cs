namespace SearchApp.EndToEnd.Tests.Conventions;

public sealed class FileLengthTests
{
    private const int Longest = 500;

    [Fact]
    public void No_source_file_is_longer_than_500_lines()
    {
        var tooLong = SourceFiles.Below("src").Concat(SourceFiles.Below("tests"))
            .Select(file => (File: Path.GetFileName(file), Lines: File.ReadLines(file).Count()))
            .Where(file => file.Lines > Longest);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Half_of_the_source_files_have_at_most_100_lines()
    {
        int[] lengths = [.. SourceFiles.Below("src").Select(file => File.ReadLines(file).Count()).Order()];

        Assert.InRange(lengths[lengths.Length / 2], 1, 100);
        Assert.InRange(lengths[lengths.Length * 9 / 10], 1, 300);
    }
}
