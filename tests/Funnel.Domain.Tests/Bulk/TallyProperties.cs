using System.Buffers;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Columns;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;

namespace Funnel.Domain.Tests.Bulk;

[Properties(Arbitrary = new[] { typeof(TallyProperties) })]
public sealed class TallyProperties
{
    private static readonly IReadOnlyList<Dimension> TownAndClass = [Parcel.ByTown, Parcel.ByClass];

    public static Arbitrary<Parcel[]> Lists => Halved.Arrays(Parcels.Lists(60));

    public static Arbitrary<AnyTotals> Questions =>
        Arb.From(Parcels.TotalSets.Select(set => new AnyTotals(set)));

    public static Arbitrary<Change[]> Changes => Halved.Arrays(
        from length in Gen.Choose(0, 60)
        from changes in (from before in Parcels.One from after in Parcels.One select new Change(before, after))
            .ArrayOf(length)
        select changes);

    [Property]
    public bool Plus_PartitionsInAnyOrder_IsTheWhole(Parcel[] parcels, AnyTotals asked)
    {
        var whole = Parcels.Definition(parcels, asked.Set, TownAndClass);
        Tallies[] parts = [.. parcels.Chunk(7).Append([]).Select(part => Count(part, asked.Set))];
        var forth = parts[^1].Plus(parts[..^1]);
        var back = parts.Reverse().Aggregate((sum, part) => sum.Plus(part));
        return forth.Equals(whole) && back.Equals(whole) && Bytes(forth).SequenceEqual(Bytes(back));
    }

    [Property]
    public bool By_FewerDimensions_IsTheCountByThose(Parcel[] parcels, AnyTotals asked)
    {
        var tallies = Count(parcels, asked.Set);
        return tallies.By("class").Equals(Parcels.Definition(parcels, asked.Set, [Parcel.ByClass]))
            && tallies.By("class", "town")
                .Equals(Parcels.Definition(parcels, asked.Set, [Parcel.ByClass, Parcel.ByTown]))
            && tallies.By().Equals(Parcels.Definition(parcels, asked.Set, []));
    }

    [Property]
    public bool Binary_RoundTrip_IsTheSame(Parcel[] parcels, AnyTotals asked)
    {
        var tallies = Count(parcels, asked.Set);
        return TallyBinary.Read(Bytes(tallies)).Equals(tallies);
    }

    [Property]
    public bool Json_RoundTrip_IsTheSame(Parcel[] parcels, AnyTotals asked)
    {
        var tallies = Count(parcels, asked.Set);
        return TallyJson.Read(Json(tallies)).Equals(tallies);
    }

    [Property]
    public bool Ledger_ChangesOneByOne_AgreesWithCountingAnew(Change[] changes, AnyTotals asked)
    {
        Parcel[] parcels = [.. changes.Select(change => change.Before)];
        Parcel[] others = [.. changes.Select(change => change.After)];
        var ledger = new TallyLedger<Parcel>(Parcel.Kind, asked.Set, TownAndClass, Count(parcels, asked.Set));
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
        var expected = Parcels.Definition(left, asked.Set, TownAndClass);
        return WithoutEmpty(ledger.ToTallies()).Equals(WithoutEmpty(expected));
    }

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

    /// <summary>A parcel, and the one that comes for it or beside it.</summary>
    public sealed record Change(Parcel Before, Parcel After);
}
