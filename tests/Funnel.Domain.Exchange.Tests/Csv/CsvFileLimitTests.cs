using System.Text;
using Funnel.Domain.Exchange.Csv;

namespace Funnel.Domain.Exchange.Tests.Csv;

public sealed class CsvFileLimitTests
{
    private const long ManyBytes = 24_000_000;

    private static readonly CsvLimits Limits = new(fieldBytes: 100, rowBytes: 250);

    [Theory]
    [InlineData(100, 0)]
    [InlineData(101, 1)]
    public void Read_FieldAtItsLimit_IsTheLastThatIsRead(int length, int faults)
    {
        var reading = CsvReading.Of($"card,on,note\nC1,a,{new string('z', length)}\nC2,b,\n", Limits);

        Assert.Equal(faults, reading.Faults.Count);
        Assert.Contains("3: C2|b|", reading.Rows);
    }

    [Fact]
    public void Read_LongField_NamesItsColumn()
    {
        var reading = CsvReading.Of($"card,on,note\nC1,{new string('z', 101)},\nC2,b,\n", Limits);

        Assert.Equal([new SeenFault("cards.csv", 2, "on", "", "at most 100 bytes in a field")], reading.Faults);
        Assert.Equal(["3: C2|b|"], reading.Rows);
    }

    [Fact]
    public void Read_LongRowOfShortFields_IsAFaultOfTheRow()
    {
        var field = new string('z', 84);

        var reading = CsvReading.Of($"card,on,note\n{field},{field},{field}\nC2,b,\n", Limits);

        Assert.Equal([new SeenFault("cards.csv", 2, "", "", "at most 250 bytes in a row")], reading.Faults);
        Assert.Equal(["3: C2|b|"], reading.Rows);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    public void Read_FieldOf100Megabytes_IsAFaultOfItsRowInLittleMemory(string quote)
    {
        using var file = new TemporaryFile();
        file.Write("card,on,note\nC1,a,\nC2," + quote, megabytes: 100, quote + ",\nC3,c,\n");

        var (reading, allocated) = Read(file);

        Assert.Equal(
            [new SeenFault(file.Name, 3, "on", "", "at most 1048576 bytes in a field")],
            reading.Faults);
        Assert.Equal(["2: C1|a|", "4: C3|c|"], reading.Rows);
        Assert.InRange(allocated, 0, ManyBytes);
    }

    [Fact]
    public void Read_UnclosedQuoteBefore100Megabytes_LosesNoRowBehindItInLittleMemory()
    {
        using var file = new TemporaryFile();
        file.Write("card,on,note\nC1,\"a,\nC2,b,\nC3,", megabytes: 100, ",\nC4,d,\n");

        var (reading, allocated) = Read(file);

        Assert.Equal(
            [
                new SeenFault(file.Name, 2, "on", "", "a closing quote for the field that starts on this line"),
                new SeenFault(file.Name, 4, "on", "", "at most 1048576 bytes in a field"),
            ],
            reading.Faults);
        Assert.Equal(["3: C2|b|", "5: C4|d|"], reading.Rows);
        Assert.InRange(allocated, 0, ManyBytes);
    }

    private static (CsvReading Reading, long Allocated) Read(TemporaryFile file)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reading = CsvReading.OfFile(file.Path);
        return (reading, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public string Name => System.IO.Path.GetFileName(Path);

        public void Write(string start, int megabytes, string end)
        {
            using var stream = File.Create(Path);
            var megabyte = new byte[1 << 20];
            Array.Fill(megabyte, (byte)'z');
            stream.Write(Encoding.UTF8.GetBytes(start));
            for (var written = 0; written < megabytes; written++)
            {
                stream.Write(megabyte);
            }

            stream.Write(Encoding.UTF8.GetBytes(end));
        }

        public void Dispose() => File.Delete(Path);
    }
}
