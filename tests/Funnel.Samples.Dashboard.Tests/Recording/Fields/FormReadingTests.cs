using Funnel.Domain.Cards;
using Funnel.Domain.Contacts;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Cards;
using Funnel.Samples.Dashboard.Recording.Fields;
using NodaTime;

namespace Funnel.Samples.Dashboard.Tests.Recording.Fields;

public sealed class FormReadingTests
{
    private static DateField On { get; } = new("on", new("日期", "Date")) { IsRequired = true };

    private static ChoiceField<ContactManner> Manner { get; } =
        ListField.Of("how", new("方式", "How"), CodeLists.BuiltIn.Manners);

    private static SeveralField<ContactContents> Contents { get; } =
        new("contents", new("内容", "Covered"), Codes.Of<ContactContents>());

    private static TextField Phone { get; } = new("phone", new("电话", "Phone"), 11) { Kind = TextKind.Phone };

    private static TextField Note { get; } = new("note", new("备注", "Note"), 20) { Kind = TextKind.Note };

    private static NumberField Party { get; } = new("party", new("人数", "Party"), 99);

    private static MomentField Arrived { get; } = new("arrived", new("到店", "Arrived"));

    [Fact]
    public void Value_ReadableDate_IsThatDay()
    {
        var reading = Reading("on", " 2026-03-18 ");
        Assert.Equal(new LocalDate(2026, 3, 18), reading.Value(On));
        Assert.True(reading.IsSound);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("18/03/2026")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    public void Value_UnreadableDate_NamesFieldValueAndExpectation(string text)
    {
        var reading = Reading("on", text);
        Assert.Null(reading.Value(On));
        Assert.Equal(
            $"Date: '{text}' was not understood; expected a date (yyyy-MM-dd, 1900 to 2199).",
            Assert.Single(reading.Faults).Message.En);
    }

    [Fact]
    public void Value_RequiredButEmpty_SaysWhatIsExpected()
    {
        var reading = Reading("on", "   ");
        Assert.Null(reading.Value(On));
        Assert.Equal("日期：必填，应为1900 至 2199 年间的日期（yyyy-MM-dd）。", Assert.Single(reading.Faults).Message.Zh);
    }

    [Fact]
    public void Value_CodeInAnotherCase_IsNotTaken()
    {
        var reading = Reading("how", "Call");
        Assert.Null(reading.Value(Manner));
        Assert.Equal(
            "How: 'Call' was not understood; expected one of: call, message, showroom reception, home visit.",
            Assert.Single(reading.Faults).Message.En);
    }

    [Fact]
    public void Values_SeveralTickedAndOneUnknown_KeepsTheKnownAndNamesTheOther()
    {
        var reading = Reading("contents", "presentation", "dance", "test-drive");
        Assert.Equal([ContactContents.Presentation, ContactContents.TestDrive], reading.Values(Contents));
        Assert.Contains("'dance'", Assert.Single(reading.Faults).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_PhoneTooLong_IsNotRepeated()
    {
        var reading = Reading("phone", "138001380001");
        Assert.Null(reading.Text(Phone));
        Assert.Equal(
            "Phone: it was not understood; expected one line of at most 11 characters.",
            Assert.Single(reading.Faults).Message.En);
    }

    [Fact]
    public void Text_NoteOfSeveralLines_IsTakenAsTyped() =>
        Assert.Equal("=cmd\r\n<script>", Reading("note", "=cmd\r\n<script>").Text(Note));

    [Fact]
    public void Text_LineBreakInOneLine_IsNotTaken()
    {
        var reading = Reading("phone", "138\n001");
        Assert.Null(reading.Text(Phone));
        Assert.False(reading.IsSound);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("100")]
    [InlineData("-1")]
    [InlineData("2.5")]
    [InlineData("99999999999")]
    public void Value_NumberOutsideItsRange_IsAFault(string text)
    {
        var reading = Reading("party", text);
        Assert.Null(reading.Value(Party));
        Assert.Equal(
            $"Party: '{text}' was not understood; expected a whole number from 1 to 99.",
            Assert.Single(reading.Faults).Message.En);
    }

    [Theory]
    [InlineData("2026-03-18T09:30")]
    [InlineData("2026-03-18T09:30:00")]
    public void Value_MomentWithOrWithoutSeconds_IsRead(string text) =>
        Assert.Equal(new LocalDateTime(2026, 3, 18, 9, 30), Reading("arrived", text).Value(Arrived));

    [Fact]
    public void IsSound_ReasonOfARule_IsNot()
    {
        var reading = Reading("on", "2026-03-18");
        reading.Object([new Reason("no", new("不行", "no"))]);
        Assert.False(reading.IsSound);
    }

    private static FormReading Reading(string name, params string[] texts) => new(new TypedValues().With(name, texts));
}
