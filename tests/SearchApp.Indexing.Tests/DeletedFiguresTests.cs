namespace SearchApp.Indexing.Tests;

public sealed class DeletedFiguresTests
{
    [Fact]
    public void What_is_noted_is_read_again_for_the_segments_that_are_left()
    {
        var figures = DeletedFigures.Read(Noted("{}"));
        figures.Add("_0", "body", 7);
        figures.Add("_0", "body", 5);
        figures.Add("_0", "标\"题", 0);
        figures.Add("_1", "body", 3);

        var read = DeletedFigures.Read(Noted(figures.Write(["_0", "_2"])));

        Assert.Equal(new FieldFigures(2, 12), read.Of("_0", "body"));
        Assert.Equal(new FieldFigures(0, 0), read.Of("_0", "标\"题"));
        Assert.True(read.Covers("_0"));
        Assert.False(read.Covers("_1"));
        Assert.False(DeletedFigures.Read(new Dictionary<string, string>(StringComparer.Ordinal)).Covers("_0"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"_0\":3}")]
    [InlineData("{\"_0\":{\"body\":[1]}}")]
    [InlineData("{\"_0\":{\"body\":[1,\"2\"]}}")]
    [InlineData("{\"_0\":{\"body\":[1,1e99]}}")]
    [InlineData("{\"_0\":{\"body\":{}}}")]
    public void A_note_of_another_shape_is_damage(string note) =>
        Assert.Throws<CorruptIndexException>(() => DeletedFigures.Read(Noted(note)));

    private static Dictionary<string, string> Noted(string note) => new(StringComparer.Ordinal) { [DeletedFigures.Key] = note };
}
