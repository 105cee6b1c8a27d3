using System.Reflection;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.Intent;

namespace Funnel.Domain.Tests.Wording;

/// <summary>Every id and code is alike: never blank, and to be read from a route.</summary>
public sealed class IdsTests
{
    public static TheoryData<Type> Types { get; } =
    [
        .. typeof(CardId).Assembly.GetExportedTypes().Where(type =>
            type.IsValueType && type.GetConstructor([typeof(string)]) is not null),
    ];

    [Fact]
    public void Types_OfTheLibrary_AreEighteen() => Assert.Equal(18, Types.Count);

    [Theory]
    [MemberData(nameof(Types))]
    public void Id_Blank_IsRefused(Type type)
    {
        Assert.IsAssignableFrom<ArgumentException>(Failure(() => Activator.CreateInstance(type, "")));
        Assert.IsAssignableFrom<ArgumentException>(Failure(() => Activator.CreateInstance(type, " ")));
        Assert.IsType<FormatException>(Failure(() => Parse(type, "")));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Parse_OfAText_IsTheIdOfThatText(Type type)
    {
        Assert.Equal(Activator.CreateInstance(type, "x-1"), Parse(type, "x-1"));
        Assert.Equal("x-1", Parse(type, "x-1")!.ToString());
    }

    [Fact]
    public void TryParse_OfABlankText_IsNoId()
    {
        Assert.False(CardId.TryParse(" ", null, out _));
        Assert.False(DealerId.TryParse(null, null, out _));
        Assert.True(LevelCode.TryParse("H", null, out var level));
        Assert.Equal(new LevelCode("H"), level);
    }

    private static object? Parse(Type type, string text) =>
        type.GetMethod("Parse", [typeof(string), typeof(IFormatProvider)])!.Invoke(null, [text, null]);

    private static Exception Failure(Action act) =>
        Assert.Throws<TargetInvocationException>(act).InnerException!;
}
