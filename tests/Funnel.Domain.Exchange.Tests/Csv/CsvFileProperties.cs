using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

[Properties(Arbitrary = new[] { typeof(CsvFileProperties) })]
public sealed class CsvFileProperties
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly Gen<string> Text =
        from parts in Gen.Elements(",", "\"", "\"\"", "\n", "\r\n", "a", "C1", "王", " ", "=", "x,y,z\n").ListOf()
        select string.Concat(parts);

    private static readonly Gen<string> Line =
        from text in Text
        select text.Replace("\r", "", Ordinal).Replace("\n", "", Ordinal);

    public static Arbitrary<CsvText> Texts => Arb.From(Text.Select(text => new CsvText(text)));

    public static Arbitrary<CsvLine> Lines => Arb.From(Line.Select(text => new CsvLine(text)));

    public static Arbitrary<WrittenRow[]> Rows => Halved.Arrays(
        (from card in Text from day in Text from note in Text select new WrittenRow(card, day, note)).ArrayOf());

    [Property]
    public bool Read_WrittenDataset_ReadsBackTheSameButForBlanksAround(WrittenRow[] rows)
    {
        var (read, faults) = CsvReading.Of(Written([new("card", "on", "note"), .. rows]));
        return faults.Count == 0
            && read.Select(row => row[(row.IndexOf(' ', Ordinal) + 1)..])
                .SequenceEqual(rows
                    .Select(row => $"{Cut(row.Card)}|{Cut(row.On)}|{Cut(row.Note)}")
                    .Where(row => row != "||"));
    }

    [Property]
    public bool Read_AnyText_GivesEveryRowOrFaultALineOfItsOwn(CsvText any)
    {
        var lines = new List<long>();
        using var file = CsvReading.Open("card,on,note\n" + any.Text, fault => lines.Add(fault.Line));
        while (file.Read())
        {
            lines.Add(file.Row.Line);
        }

        return lines.Zip(lines.Skip(1)).All(pair => pair.First < pair.Second)
            && lines.Count == file.RowsRead + file.RowsRejected;
    }

    [Property]
    public bool Read_AnyLine_HidesNoRowBehindIt(CsvLine any) =>
        CsvReading.Of($"card,on,note\n{any.Text}\nC1,a,b\nC2,c,d\n").Rows
            .TakeLast(2).SequenceEqual(["3: C1|a|b", "4: C2|c|d"]);

    [Property]
    public bool Section_FromAnyRow_ReadsOnAsTheWholeFileDoes(CsvText any)
    {
        var bytes = Encoding.UTF8.GetBytes("card,on,note\n" + any.Text);
        var whole = Notices(bytes, sectionEnds: []);
        return Enumerable.Range(0, bytes.Length)
            .All(end => Notices(bytes, [end]).SequenceEqual(whole))
            && Notices(bytes, [.. Enumerable.Range(0, bytes.Length)]).SequenceEqual(whole);
    }

    [Property]
    public bool Take_AnyPieces_FindsTheSame(CsvText any)
    {
        var bytes = Encoding.UTF8.GetBytes(any.Text);
        var whole = Scanned(bytes, bytes.Length + 1);
        return new[] { 1, 2, 3, 5 }.All(piece => Scanned(bytes, piece) == whole);
    }

    /// <summary>Rows and faults, read in sections one after the other, each from where the one before ended.</summary>
    private static List<string> Notices(byte[] bytes, IReadOnlyList<int> sectionEnds)
    {
        var notices = new List<string>();
        using var file = CsvFile.Open(new MemoryStream(bytes), "cards.csv", CsvReading.Layout, _ => { });
        var expected = new CsvPlace(0, 1);
        foreach (var until in sectionEnds.Select(end => (long)end).Append(long.MaxValue))
        {
            if (expected.Offset >= until)
            {
                continue;
            }

            var found = new List<(long Line, string Text)>();
            using var rows = file.Section(
                new MemoryStream(bytes),
                new(expected.Offset, until),
                fault => found.Add((fault.Line, fault.ToString().Replace($"Line = {fault.Line}", "", Ordinal))));
            while (rows.Read())
            {
                found.Add((rows.Row.Line, $"{rows.Row.Text(0)}|{rows.Row.Text(1)}|{rows.Row.Text(2)}"));
            }

            var before = expected.Offset == 0 ? 0 : expected.Line - rows.First.Line;
            notices.AddRange(found.Select(one => $"{one.Line + before}: {one.Text}"));
            expected = new(rows.Next.Offset, rows.Next.Line + before);
        }

        return notices;
    }

    private static (CsvRowProblem, int, long, CsvRowScan.Place?) Scanned(byte[] bytes, int piece)
    {
        var scan = new CsvRowScan(longestField: 10);
        foreach (var taken in bytes.Chunk(piece))
        {
            if (scan.Take(taken))
            {
                break;
            }
        }

        scan.End();
        return (scan.Problem, scan.Field, scan.FieldLine, scan.Next);
    }

    private static string Cut(string text) => text.Trim(' ', '\r', '\n');

    private static byte[] Written(IReadOnlyList<WrittenRow> rows)
    {
        using var stream = new MemoryStream();
        using (var writer = CsvOutput.ForDatasets(stream))
        {
            foreach (var (card, on, note) in rows)
            {
                writer.WriteRecord([card, on, note]);
            }
        }

        return stream.ToArray();
    }

    /// <summary>What may stand in a file, quotes and line ends among it.</summary>
    public sealed record CsvText(string Text);

    /// <summary>The same without line ends.</summary>
    public sealed record CsvLine(string Text);

    public sealed record WrittenRow(string Card, string On, string Note);
}
