using System.Buffers;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk;
using Funnel.Domain.Conditions;
using Property = Funnel.Domain.Tests.Properties.Property;

namespace Funnel.Domain.Tests.Bulk;

public sealed class TallyProperties
{
    private static readonly IReadOnlyList<Dimension> TownAndClass = [Parcel.ByTown, Parcel.ByClass];

    private static readonly Gen<(Parcel[] Parcels, TotalSet<Parcel> Totals)> Cases =
        from parcels in Parcels.Lists(60)
        from totals in Parcels.TotalSets
        select (parcels, totals);

    [Fact]
    public void Plus_PartitionsInAnyOrder_IsTheWhole() => Property.Holds(Cases, drawn =>
    {
        var (parcels, totals) = drawn;
        var whole = Parcels.Definition(parcels, totals, TownAndClass);
        Tallies[] parts = [.. parcels.Chunk(7).Append([]).Select(part => Count(part, totals))];
        var forth = parts[^1].Plus(parts[..^1]);
        var back = parts.Reverse().Aggregate((sum, part) => sum.Plus(part));
        return forth.Equals(whole) && back.Equals(whole) && Bytes(forth).SequenceEqual(Bytes(back));
    });

    [Fact]
    public void By_FewerDimensions_IsTheCountByThose() => Property.Holds(Cases, drawn =>
    {
        var (parcels, totals) = drawn;
        var tallies = Count(parcels, totals);
        return tallies.By("class").Equals(Parcels.Definition(parcels, totals, [Parcel.ByClass]))
            && tallies.By("class", "town").Equals(Parcels.Definition(parcels, totals, [Parcel.ByClass, Parcel.ByTown]))
            && tallies.By().Equals(Parcels.Definition(parcels, totals, []));
    });

    [Fact]
    public void Binary_RoundTrip_IsTheSame() => Property.Holds(Cases, drawn =>
    {
        var tallies = Count(drawn.Parcels, drawn.Totals);
        return TallyBinary.Read(Bytes(tallies)).Equals(tallies);
    });

    [Fact]
    public void Json_RoundTrip_IsTheSame() => Property.Holds(Cases, drawn =>
    {
        var tallies = Count(drawn.Parcels, drawn.Totals);
        return TallyJson.Read(Json(tallies)).Equals(tallies);
    });

    [Fact]
    public void Ledger_ChangesOneByOne_AgreesWithCountingAnew() => Property.Holds(
        from drawn in Cases
        from others in Parcels.One.ArrayOf(drawn.Parcels.Length)
        select (drawn.Parcels, drawn.Totals, others),
        drawn =>
        {
            var (parcels, totals, others) = drawn;
            var ledger = new TallyLedger<Parcel>(Parcel.Kind, totals, TownAndClass, Count(parcels, totals));
            for (var i = 0; i < parcels.Length; i++)
            {
                // A third of the parcels changes, a third goes, a third is joined by another.
                if (i % 3 == 0)
                {
                    ledger.Replace(parcels[i], others[i]);
                }
                else if (i % 3 == 1)
                {
                    ledger.Remove(parcels[i]);
                }
                else
                {
                    ledger.Add(others[i]);
                }
            }

            var left = parcels.Where((_, i) => i % 3 == 2).Concat(others.Where((_, i) => i % 3 != 1));
            var expected = Parcels.Definition(left, totals, TownAndClass);
            return WithoutEmpty(ledger.ToTallies()).Equals(WithoutEmpty(expected));
        });

    private static Tallies Count(IEnumerable<Parcel> parcels, TotalSet<Parcel> totals) => totals.Count(
        FactTableBuilder<Parcel>.Build(
            Parcel.Kind, parcels, new() { GroupBy = TownAndClass, Columns = totals.Columns }));

    private static byte[] Bytes(Tallies tallies)
    {
        var writer = new ArrayBufferWriter<byte>();
        TallyBinary.Write(tallies, writer);
        return writer.WrittenSpan.ToArray();
    }

    private static byte[] Json(Tallies tallies)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            TallyJson.Write(tallies, writer);
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static Tallies WithoutEmpty(Tallies tallies)
    {
        var rows = Enumerable.Range(0, tallies.Groups.Count)
            .Select(group => (
                tallies.Groups[group],
                (IReadOnlyList<long>)[.. Enumerable.Range(0, tallies.Totals).Select(total => tallies[group, total])]))
            .Where(row => row.Item2.Any(value => value != 0));
        return new(tallies.Heading, rows);
    }
}
