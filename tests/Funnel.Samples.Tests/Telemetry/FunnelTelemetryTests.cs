using Funnel.Samples.Console.Hosting;
using Funnel.Samples.Telemetry;

namespace Funnel.Samples.Tests.Telemetry;

/// <summary>What a host tells, as a listener hears it.</summary>
public sealed class FunnelTelemetryTests : IDisposable
{
    private readonly FunnelTelemetry _telemetry = new();
    private readonly Heard _heard;

    public FunnelTelemetryTests() => _heard = new(_telemetry);

    public void Dispose()
    {
        _heard.Dispose();
        _telemetry.Dispose();
    }

    [Fact]
    public async Task Ask_ThatSucceeds_IsASpanAndADurationOfItsKind()
    {
        Assert.Equal(7, _telemetry.Ask("figures", () => 7));
        Assert.Equal(8, await _telemetry.AskAsync("worklist", () => Task.FromResult(8)));
        Assert.Equal(9, await _telemetry.OpenAsync(() => Task.FromResult(9)));

        Assert.Equal(1, _heard["funnel.report.duration", "outcome=ok report=figures"]);
        Assert.Equal(1, _heard["funnel.report.duration", "outcome=ok report=worklist"]);
        Assert.Equal(1, _heard["funnel.open.duration", "outcome=ok"]);
        Assert.Equal(["report figures Unset", "report worklist Unset", "open Unset"], _heard.Spans);
    }

    [Fact]
    public void Ask_ThatFails_SaysSoAndKeepsTheMessageToItself()
    {
        Assert.Throws<InvalidOperationException>(
            () => _telemetry.Ask<int>("figures", () => throw new InvalidOperationException("Wang Fang")));

        Assert.Equal(1, _heard["funnel.report.duration", "outcome=error report=figures"]);
        Assert.Equal(["report figures Error"], _heard.Spans);
        Assert.DoesNotContain("Wang", _heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_OfWhatHappened_AddUpByOutcome()
    {
        _telemetry.Moved("recorded");
        _telemetry.Moved("recorded");
        _telemetry.Moved("refused");
        _telemetry.Answered(wasKept: true);
        _telemetry.Answered(wasKept: false);
        _telemetry.Imported(cards: 3, known: 2, rows: 5, refused: 1);
        _telemetry.Holds(new(Dealers: 2, Cards: 40));
        _telemetry.Holds(new(Dealers: 2, Cards: 41));

        Assert.Equal(2, _heard["funnel.moves", "outcome=recorded"]);
        Assert.Equal(1, _heard["funnel.moves", "outcome=refused"]);
        Assert.Equal(1, _heard["funnel.answers", "outcome=hit"]);
        Assert.Equal(1, _heard["funnel.answers", "outcome=miss"]);
        Assert.Equal(3, _heard["funnel.imports", "outcome=new-card"]);
        Assert.Equal(2, _heard["funnel.imports", "outcome=known"]);
        Assert.Equal(5, _heard["funnel.imports", "outcome=row-added"]);
        Assert.Equal(1, _heard["funnel.imports", "outcome=row-refused"]);
        Assert.Equal(2, _heard["funnel.book.size", "record=dealer"]);
        Assert.Equal(41, _heard["funnel.book.size", "record=card"]);
    }

    [Theory]
    [InlineData("outcome=error report=report", "report", "--store", "mysql:Wang")]
    [InlineData("outcome=error report=help", "Wang")]
    [InlineData("outcome=ok report=help", "--help")]
    public void Warehouse_ACommandLine_IsTimedByItsCommandAlone(string tags, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        using var terminal = new Terminal(output, error, 100);

        Funnel.Samples.Warehouse.Program.Run(args, terminal, _telemetry);

        Assert.Equal(1, _heard["funnel.report.duration", tags]);
        Assert.DoesNotContain("Wang", _heard.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Begin_WithoutACollectorNamed_IsNothing() => Assert.Null(TelemetryExport.Begin("funnel-test"));
}
