using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Exchange.Reading;
using Funnel.Domain.Leads;
using Funnel.Domain.Owners;
using NodaTime;

namespace Funnel.Domain.Exchange.Tests.Reading;

[Properties(Arbitrary = new[] { typeof(KeptRowsProperties) })]
public sealed class KeptRowsProperties
{
    private static readonly LocalDateTime First = new(2010, 1, 1, 0, 0);

    private static readonly Gen<LocalDateTime> Moment =
        from seconds in Gen.Choose(0, 200_000_000)
        from nanoseconds in Gen.Elements(0, 0, 0, 1, 999_999_999)
        select First.PlusSeconds(seconds).PlusNanoseconds(nanoseconds);

    private static readonly Gen<Entry?> Written = Gen.Elements<Entry?>(
        null, null, null, new Entry { Row = "R1", RecordedOn = new LocalDate(2010, 2, 3), RecordedBy = "C1" });

    private static readonly Gen<string> Id = Gen.Elements("K1", "K1", "K2", "王-3", new string('x', 70_000));

    public static Arbitrary<Lead> Leads => Arb.From(
        from id in Id
        from dealer in Gen.Elements("D1", "D2")
        from consultant in OrNone(Gen.Elements("C1", "C2").Select(one => new ConsultantId(one)))
        from received in Moment
        from responded in OrNone(Moment)
        from valid in Gen.Elements<bool?>(null, true, false)
        from appointment in OrNone(Moment)
        from arrived in OrNone(Moment)
        from card in OrNone(Id.Select(one => new CardId(one)))
        from entry in Written
        select new Lead
        {
            Id = new(id),
            Dealer = new(dealer),
            Consultant = consultant,
            ReceivedAt = received,
            Platform = LeadPlatform.Website,
            RespondedAt = responded,
            IsValid = valid,
            AppointmentAt = appointment,
            ArrivedAt = arrived,
            Card = card,
            Entry = entry,
        });

    public static Arbitrary<OwnerContact> OwnerContacts => Arb.From(
        from card in Id
        from moment in Moment
        from maker in Gen.Elements("C1", "C2")
        from entry in Written
        select new OwnerContact(new(card), moment.Date, new(maker)) { Entry = entry });

    [Property]
    public bool Add_AnyLeads_GivesThemBackInTheirOrder(Lead[] leads) =>
        Kept(new LeadRegister(), leads).SequenceEqual(leads);

    [Property]
    public bool Add_AnyOwnerContacts_GivesThemBackInTheirOrder(OwnerContact[] contacts) =>
        Kept(new OwnerContactRegister(), contacts).SequenceEqual(contacts);

    [Fact]
    public void Add_MoreThanOnePage_GivesEachBackAtItsPlace()
    {
        var contacts = Enumerable.Range(0, 5_000)
            .Select(day => new OwnerContact(new($"K{day}"), First.Date.PlusDays(day), new("C1"))).ToList();

        var kept = Kept(new OwnerContactRegister(), contacts);

        Assert.Equal(5_000, kept.Count);
        Assert.Equal("K4999", kept[4_999].Card.Value);
        Assert.Equal(contacts, kept);
    }

    private static RecordRows<T> Kept<T>(RecordRows<T> rows, IEnumerable<T> records)
    {
        foreach (var record in records)
        {
            rows.Add(record);
        }

        return rows;
    }

    private static Gen<T?> OrNone<T>(Gen<T> values)
        where T : struct =>
        from value in values
        from isThere in Gen.Elements(true, true, false)
        select isThere ? value : (T?)null;
}
