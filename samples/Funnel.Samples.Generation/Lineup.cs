namespace Funnel.Samples.Generation;

/// <summary>Made-up models, own and other brands', dealers and reasons.</summary>
internal static class Lineup
{
    public static readonly string[] Models =
        ["晨风 1.6L", "晨风 1.8T", "远山 1.8T", "远山 2.0T", "星河", "星河旅行版", "牧野 SUV", "牧野 SUV 四驱"];

    public static readonly int[] ModelWeights = [26, 14, 15, 8, 12, 6, 12, 7];

    public static readonly string[] OtherBrands = ["赤霞 1.6L", "海岸 2.0T", "云顶 SUV", "长歌", "北辰 1.4T"];

    public static readonly string[] WhyOthers = ["价格更优惠", "现车供应", "配置更丰富", "家人偏好", "置换补贴更高"];

    public static readonly string[] WhyTransferred = ["customer-dissatisfied", "neglected", "load"];

    public const string ConsultantLeft = "consultant-left";

    public static readonly string[] Notes = ["关注油耗", "比较竞品中", "等家人商量", "询问分期", "关注置换价格"];

    public static readonly (string Region, string[] Cities)[] Regions =
    [
        ("华东", ["上海", "南京", "杭州", "苏州", "宁波"]),
        ("华北", ["北京", "天津", "石家庄", "太原"]),
        ("华南", ["广州", "深圳", "南宁", "厦门"]),
        ("华中", ["武汉", "长沙", "郑州"]),
        ("西南", ["成都", "重庆", "昆明"]),
        ("东北", ["沈阳", "大连", "长春"]),
        ("西北", ["西安", "兰州", "乌鲁木齐"]),
    ];

    public static readonly string[] DealerWords = ["锦华", "恒通", "瑞达", "永安", "明远", "嘉和", "新世纪", "中晟"];
}
