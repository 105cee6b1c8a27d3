using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Funnel.Domain.Sources;

namespace Funnel.Domain.Intent;

/// <summary>The seven key questions of GPS 3.2, 7个关键问题.</summary>
internal static class KeyQuestions
{
    /// <summary>购车预算: what the customer can spend.</summary>
    public static KeyQuestion Budget { get; } =
        new("budget", new("购车预算", "budget"), Source.Gps("3.2"));

    /// <summary>现有交通工具情况: what the customer drives today.</summary>
    public static KeyQuestion CurrentVehicle { get; } =
        new("current-vehicle", new("现有交通工具情况", "current vehicle"), Source.Gps("3.2"));

    /// <summary>车辆用途与使用环境: what the vehicle is for, and where.</summary>
    public static KeyQuestion Use { get; } =
        new("use", new("车辆用途与使用环境", "use and environment"), Source.Gps("3.2"));

    /// <summary>曾考虑的其他车型以及配置要求: what else was considered, and which equipment is wanted.</summary>
    public static KeyQuestion OtherModels { get; } =
        new("other-models", new("曾考虑的其他车型以及配置要求", "other models and trims considered"), Source.Gps("3.2"));

    /// <summary>付款方式与资金准备情况: how the customer pays, and whether the money is ready.</summary>
    public static KeyQuestion Payment { get; } =
        new("payment", new("付款方式与资金准备情况", "payment and funds"), Source.Gps("3.2"));

    /// <summary>是否打算加装精品/附件: whether accessories are to be fitted.</summary>
    public static KeyQuestion Accessories { get; } =
        new("accessories", new("是否打算加装精品/附件", "accessories wanted"), Source.Gps("3.2"));

    /// <summary>计划用车时间: when the vehicle is needed.</summary>
    public static KeyQuestion DateNeeded { get; } =
        new("date-needed", new("计划用车时间", "date needed"), Source.Gps("3.2"));

    /// <summary>All seven, in the printed order.</summary>
    public static IReadOnlyList<KeyQuestion> All { get; } =
        [Budget, CurrentVehicle, Use, OtherModels, Payment, Accessories, DateNeeded];

    private static FrozenDictionary<string, KeyQuestion> ByCode { get; } =
        All.ToFrozenDictionary(q => q.Code, StringComparer.Ordinal);

    /// <summary>The question with a code.</summary>
    /// <exception cref="KeyNotFoundException">No question has that code.</exception>
    public static KeyQuestion Get(string code) => TryGet(code, out var question)
        ? question
        : throw new KeyNotFoundException($"No key question has the code '{code}'.");

    /// <summary>The question with a code, if there is one; codes are compared exactly.</summary>
    public static bool TryGet(string code, [MaybeNullWhen(false)] out KeyQuestion question) =>
        ByCode.TryGetValue(code, out question);
}
