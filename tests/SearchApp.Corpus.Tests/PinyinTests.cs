namespace SearchApp.Corpus.Tests;

public sealed class PinyinTests
{
    [Theory]
    [InlineData("疫苗", "yimiao", 2)]
    [InlineData("疫苗", "ym", 2)]
    [InlineData("疫苗", "yim", 2)]
    [InlineData("疫苗", "ymiao", 2)]
    [InlineData("疫苗", "y", 1)]
    [InlineData("疫苗", "yi", 1)]
    [InlineData("疫苗接种", "ymjz", 4)]
    [InlineData("疫苗接种", "yimiaojiezho", 4)]
    [InlineData("疫苗接种", "ymjzh", 4)]
    [InlineData("疫苗接种", "疫m", 2)]
    [InlineData("疫苗接种", "疫苗jie", 3)]
    [InlineData("重庆", "chongqing", 2)]
    [InlineData("重要", "zhongyao", 2)]
    [InlineData("女性", "nvxing", 2)]
    [InlineData("西安", "xian", 2)]
    [InlineData("先", "xian", 1)]
    [InlineData("双循环", "sxh", 3)]
    [InlineData("双循环", "shxh", 3)]
    [InlineData("疫苗", "yimn", 0)]
    [InlineData("疫苗", "ymj", 0)]
    [InlineData("疫苗", "yamiao", 0)]
    [InlineData("疫苗", "", 0)]
    [InlineData("", "y", 0)]
    public void Letters_stand_for_syllables_or_their_beginnings(string text, string typed, int length) =>
        Assert.Equal(length, Pinyin.MatchLength(text, typed));

    [Theory]
    [InlineData("疫苗", "役苗", true)]
    [InlineData("厦门", "下门", true)]
    [InlineData("京津冀", "京经冀", true)]
    [InlineData("振兴", "镇新", true)]
    [InlineData("四十", "十四", true)]
    [InlineData("南方", "蓝方", false)]
    [InlineData("疫苗", "疫情", false)]
    [InlineData("疫苗", "疫", false)]
    public void Texts_sound_alike_whatever_the_tone_and_the_speaker(string one, string other, bool alike) =>
        Assert.Equal(alike, Pinyin.SoundAlike(one, other));

    [Fact]
    public void Most_characters_in_use_have_readings_and_halves_of_pairs_have_none()
    {
        Assert.Equal(["chong", "zhong"], Pinyin.Readings('重'));
        Assert.Contains("lv", Pinyin.Readings('绿'));
        Assert.Empty(Pinyin.Readings('\uD840'));
        Assert.Empty(Pinyin.Readings('a'));
        Assert.InRange(Enumerable.Range(0x4E00, 0x5200).Count(c => Pinyin.Readings((char)c).Count > 0), 18_000, 0x5200);
    }
}
