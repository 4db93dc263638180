namespace SearchApp.Search.Suggesting;

/// <summary>Characters that are taken for each other by their looks, when read off a print or picked from a list.</summary>
internal static class LookAlikes
{
    private const string Groups =
        "己已巳 未末 戊戌戍戎 人入八 土士 日曰 千干于 天夭 治冶 侯候 博搏膊 拔拨 辨辩辫瓣 竞竟 析折拆 蓝篮 既即 刺剌 壁璧 徒徙 桨浆奖 喝渴竭 " +
        "密蜜 辛幸 免兔 今令 矛予 第弟 洒酒 住往注 贷货 券卷 待侍持 延廷 钩钓 盲肓 遣遗 陕峡狭 哀衷 崇祟 炙灸 役投疫设没 情清请晴 " +
        "防妨坊仿 政攻故改 府俯 省肖 市布 镇填慎 村材财 业亚 工土 程呈 经径轻 挤济 环坏 境镜 建健键 药约 校较 科料 技枝 研妍 创枪 源原 电由甲申 " +
        "网冈 据剧 盾循 规视 项顶 资姿 基墓 会合 议仪 记计 委季 代伐 表裹 团困因 报服 条务 外处 桥侨娇 港巷 般航 河何 湖糊 水永冰 旱早 灾炎 震振 " +
        "援缓暖 贫贪 扶抉 坚竖 冀翼 豫预 皖院 赣赖 微徽 候侯 鸟乌 师帅 传转 杨扬场 吴昊 刘浏 徐除 谢射";

    private static readonly Lazy<Dictionary<char, string>> ByCharacter = new(Load);

    /// <summary>A text with one character changed for one that looks alike.</summary>
    /// <param name="text">Any text.</param>
    public static IEnumerable<string> Of(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            foreach (char other in ByCharacter.Value.GetValueOrDefault(text[at], ""))
            {
                yield return string.Concat(text.AsSpan(0, at), [other], text.AsSpan(at + 1));
            }
        }
    }

    private static Dictionary<char, string> Load() => Groups.Split(' ')
        .SelectMany(static group => group.Select(one => (One: one, Others: string.Concat(group.Where(other => other != one)))))
        .GroupBy(static pair => pair.One)
        .ToDictionary(static pairs => pairs.Key, static pairs => string.Concat(pairs.SelectMany(pair => pair.Others).Distinct()));
}
