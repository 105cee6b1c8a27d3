using System.Globalization;

namespace Funnel.Samples.Generation;

/// <summary>Made-up people: names put together by chance, telephone numbers of a block without subscribers.</summary>
internal static class People
{
    // No operator hands out 154: whatever follows it reaches nobody.
    private const string PhoneBlock = "154";

    private const long PhonesInBlock = 100_000_000;

    // A step without a common factor with the block's size visits every number once.
    private const long PhoneStep = 61_803_399;

    private static readonly string[] Surnames =
    [
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗",
        "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "程", "曹", "袁", "邓", "许", "傅", "沈", "曾", "彭", "吕",
        "苏", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "叶", "阎", "余", "潘", "杜", "戴", "夏", "钟", "汪", "田", "任", "姜",
        "欧阳", "司马", "诸葛", "上官",
    ];

    private static readonly string[] Given =
    [
        "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛", "明", "超", "霞", "平", "刚",
        "桂", "英", "华", "玉", "文", "辉", "建", "国", "红", "梅", "兰", "志", "晓", "宇", "晨", "佳", "思", "雨", "子", "浩",
        "天", "海", "波", "鹏", "飞", "云", "春", "秋", "冬", "雪", "莹", "琳", "倩", "欣", "怡", "航", "凯", "博", "昊", "宁",
    ];

    public static string Name(Dice dice)
    {
        var surname = dice.Among<string>(Surnames);
        var given = dice.Among<string>(Given);
        return dice.Chance(700) ? surname + given + dice.Among<string>(Given) : surname + given;
    }

    /// <summary>The telephone number of the n-th customer; no two of the first hundred million share one.</summary>
    public static string Phone(long customer)
    {
        var number = customer % PhonesInBlock * PhoneStep % PhonesInBlock;
        return PhoneBlock + number.ToString("D8", CultureInfo.InvariantCulture);
    }
}
