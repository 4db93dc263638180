namespace SearchApp.Corpus.Metadata;

/// <summary>Tells firms, universities and media that bear a place's name: 北京大学深圳医院, 贵州茅台, 青岛啤酒, 湖南卫视.</summary>
/// <remarks>Their name says where they come from, not what a text is about.</remarks>
internal static class NameOfFirm
{
    private const int LongestKind = 6;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kinds = new HashSet<string>(
        ("银行 农商银行 农商行 证券 信托 期货 人寿 茅台 啤酒 钢铁 重工 重汽 集团 股份 同仁堂 国安 申花 泰山队 卫视 日报 晚报 早报 电视台 广播电视台 新闻网 石化 电气 "
            + "大学 师范大学 理工大学 工业大学 医科大学 农业大学 科技大学 交通大学 财经大学 中医药大学 外国语大学 政法大学 工程大学 工商大学 林业大学 海洋大学 民族大学 邮电大学 体育大学 建筑大学 石油大学 电力大学 协和医院")
        .Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether what stands behind a place's name makes it part of such a name.</summary>
    /// <param name="behind">Folded text.</param>
    public static bool GoesOnIn(ReadOnlySpan<char> behind)
    {
        for (int length = Math.Min(LongestKind, behind.Length); length >= 2; length--)
        {
            if (Kinds.Contains(behind[..length]))
            {
                // 北京大学生 are students in Beijing, 北京银行业 all its banks.
                return length == behind.Length || behind[length] is not ('生' or '业');
            }
        }

        return false;
    }
}
