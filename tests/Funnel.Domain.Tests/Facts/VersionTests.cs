using Funnel.Domain.Cards;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Standards;
using Funnel.Domain.Tests.Stories;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Tests.Facts;

/// <summary>Facts in time by hand; the laws are in <c>VersionProperties</c>.</summary>
public sealed class VersionTests
{
    [Fact]
    public void Versions_OfACard_ChangeWhereItChanges() => Assert.Equal(
        ["10-02 10-05 active", "10-05 10-07 ordered", "10-07 - lost"],
        Of(
            "A phone 10-02 B | 10-05 order | 10-07 lost gave-up",
            FactKinds.Cards,
            card => Codes.Of<CardState>().CodeOf(card.State)));

    // The first card filed counts, whichever was written first. A card merged away was never one of its own: what it
    // named goes to the survivor, filed on the 15th.
    [Theory]
    [InlineData("L phone 10-01 B | 10-05 lost gave-up\nX phone 10-20 B returns L", "10-05 10-20 -|10-20 - 10-20")]
    [InlineData(
        "L phone 10-01 B | 10-05 lost gave-up\nX phone 10-20 B returns L\nY phone 10-10 B returns L",
        "10-05 10-10 -|10-10 - 10-10")]
    [InlineData(
        "L phone 10-01 B | 10-05 lost gave-up\nX phone 10-20 B returns L\nS phone 10-15 B\n"
        + "Y phone 10-10 B returns L | 10-25 merged S",
        "10-05 10-15 -|10-15 - 10-15")]
    public void Versions_OfALostCard_TellWhenItsCustomerCameBack(string lines, string expected) => Assert.Equal(
        expected.Split('|'),
        Of(lines, FactKinds.Cards, card => DayOf(card.ReturnedOn), card => card.Card.Value == "L")
            .Where(version => !version.StartsWith("10-01", StringComparison.Ordinal)));

    // Due a week after the delivery and open from the 13th to the 20th; the first contact in there counts.
    [Theory]
    [InlineData("A 10-19", "10-17 10-19 -|10-19 - 10-19")]
    [InlineData("A 10-15", "10-17 - 10-15")]
    [InlineData("A 10-17", "10-17 - 10-17")]
    [InlineData("A 10-12\nA 10-18\nA 10-19", "10-17 10-18 -|10-18 - 10-18")]
    public void Versions_OfAnOwnerContact_TellFromWhichDayItIsMade(string contacts, string expected) => Assert.Equal(
        expected.Split('|'),
        Of(
            "A phone 10-01 B | 10-10 delivered",
            FactKinds.OwnerContacts,
            contact => DayOf(contact.MadeOn),
            contact => contact.DueOn == Words.DayOf("10-17"),
            contacts));

    // The day a call is due is a new fact though nothing happened on it; answered, it is another one.
    [Fact]
    public void Versions_OfADueDate_BeginOnItsDay() => Assert.Equal(
        ["10-05 10-08 -", "10-08 - 10-08"],
        Of("A phone 10-01 B next 10-05 | 10-08 call", FactKinds.Dues, due => DayOf(due.AnsweredOn)));

    private static IEnumerable<string> Of<T>(
        string lines, FactKind<T> kind, Func<T, string> says, Func<T, bool>? of = null, string owners = "")
    {
        var versions = new Kept<T>(kind);
        FactMaking.MakeVersions(
            Story.OfCards(lines).WithOwners(owners).ToHistory(),
            Words.DayOf("10-31"),
            AskedDays.Every(Words.DayOf("09-01"), Words.DayOf("10-31")),
            new(SalesStandards.Gps.OwnerContacts),
            versions,
            degree: 1,
            default);
        return versions.All.Where(version => of?.Invoke(version.Fact) ?? true)
            .Select(version => $"{DayOf(version.From)} {DayOf(version.Until)} {says(version.Fact)}");
    }

    private static string DayOf(LocalDate? day) => day is { } on ? $"{on:MM-dd}" : "-";

    private sealed class Kept<T>(FactKind wanted) : IVersionReceiver
    {
        public List<Version<T>> All { get; } = [];

        public Action<Version<TOther>>? For<TOther>(FactKind<TOther> kind) =>
            kind.Equals(wanted) ? version => All.Add((Version<T>)(object)version) : null;
    }
}
