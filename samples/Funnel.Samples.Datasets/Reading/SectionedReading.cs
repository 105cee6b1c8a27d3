using Funnel.Samples.Datasets.Csv;

namespace Funnel.Samples.Datasets.Reading;

/// <summary>
/// Reads a file in sections, several at a time, and gives what one reader would have given who read it from the
/// beginning.
/// </summary>
/// <remarks>
/// Where a section starts is guessed: after a line break, which may lie within quotes. A section therefore counts only
/// if its first row is the one at which the section before it ended; otherwise it is read again from there. By
/// induction every row is read from where it starts, whatever stands in the file.
/// </remarks>
internal sealed class SectionedReading<T>(
    string path, DatasetFile file, Func<DatasetFile, T> read, Action<T, long> take, FileLog log)
{
    /// <summary>Large enough to be worth a start, small enough to leave no core idle at the end of a file.</summary>
    public const int SectionBytes = 1 << 21;

    private readonly int _sections = (int)Math.Max(1, (file.Length + SectionBytes - 1) / SectionBytes);
    private CsvPlace _expected;
    private long _told;

    public void Run(ReadingProgress progress)
    {
        var underWay = new Queue<Task<Part>>();
        try
        {
            for (var next = 0; next < _sections || underWay.Count > 0;)
            {
                while (next < _sections && underWay.Count <= Environment.ProcessorCount)
                {
                    var number = next++;
                    underWay.Enqueue(Task.Run(() => Read(SectionOf(number))));
                }

                Take(underWay.Dequeue().GetAwaiter().GetResult());
                Tell(progress, underWay.Count == 0 && next == _sections ? file.Length : _expected.Offset);
            }
        }
        finally
        {
            // Nothing may go on reading the file after a failure; a second failure has nobody to tell.
            foreach (var task in underWay)
                ((IAsyncResult)task).AsyncWaitHandle.WaitOne();
        }
    }

    private Part Read(CsvSection section)
    {
        var noticed = new FileLog(log.File);
        using var rows = file.Section(path, section, noticed);
        var found = read(rows);
        return new(section, found, noticed, rows.First, rows.Next);
    }

    private void Take(Part part)
    {
        var isFirst = part.Section.From == 0;
        if (!isFirst && _expected.Offset >= part.Section.Until)
            return;
        var stands = isFirst || part.First.Offset == _expected.Offset;
        var right = stands ? part : Read(new(_expected.Offset, part.Section.Until));
        var linesBefore = isFirst ? 0 : _expected.Line - right.First.Line;
        log.Add(right.Noticed, linesBefore);
        take(right.Found, linesBefore);
        _expected = new(right.Next.Offset, right.Next.Line + linesBefore);
    }

    private CsvSection SectionOf(int number) => new(
        number == 0 ? 0 : AfterLineBreak((long)number * SectionBytes),
        number == _sections - 1 ? long.MaxValue : AfterLineBreak((long)(number + 1) * SectionBytes));

    /// <summary>The place after the first line break from there on; the end of the file where there is none.</summary>
    private long AfterLineBreak(long offset)
    {
        using var bytes = File.OpenHandle(path);
        Span<byte> piece = stackalloc byte[1 << 10];
        while (true)
        {
            var read = RandomAccess.Read(bytes, piece, offset);
            if (read == 0)
                return long.MaxValue;
            if (piece[..read].IndexOf((byte)'\n') is >= 0 and var place)
                return offset + place + 1;
            offset += read;
        }
    }

    private void Tell(ReadingProgress progress, long offset)
    {
        var reached = Math.Min(offset, file.Length);
        progress.Advance(log.File, reached - _told);
        _told = reached;
    }

    private sealed record Part(CsvSection Section, T Found, FileLog Noticed, CsvPlace First, CsvPlace Next);
}
