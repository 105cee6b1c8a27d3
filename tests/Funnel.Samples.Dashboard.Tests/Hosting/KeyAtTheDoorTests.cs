using System.Net;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Tests.Running;

namespace Funnel.Samples.Dashboard.Tests.Hosting;

/// <summary>Other users of the machine are not let in.</summary>
[Collection(SharedDashboard.Name)]
public sealed class KeyAtTheDoorTests(RunningDashboard dashboard)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/today")]
    [InlineData("/dataset.zip")]
    [InlineData("/?key=guessed")]
    [InlineData("/?key=")]
    [InlineData("/nothing")]
    public async Task Anything_WithoutAKey_SaysWhereTheAddressIs(string address)
    {
        using var reader = new Reader(dashboard.Address);
        var page = await reader.OpenAsync(address);
        Assert.Equal(HttpStatusCode.Unauthorized, page.Status);
        Assert.Contains("The program printed an address", page.Main, StringComparison.Ordinal);
        Assert.Empty(reader.Cookies);
    }

    [Fact]
    public async Task Form_WithoutAKey_IsNotTaken()
    {
        using var inside = new Reader(dashboard);
        var form = (await inside.ReadAsync("/")).FormOf("form.settings").With("language", "en");
        using var outside = new Reader(dashboard.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await outside.SendAsync(form)).Status);
    }

    [Fact]
    public async Task Key_OfAnAddress_LetsOneBrowserInOnce()
    {
        var door = dashboard.Door;
        using var first = new Reader(dashboard.Address);
        var letIn = await first.OpenAsync(door);
        Assert.Equal((HttpStatusCode.Redirect, "/"), (letIn.Status, letIn.RedirectsTo));
        var cookie = Assert.Single(first.Cookies);
        Assert.True(cookie.HttpOnly);
        Assert.StartsWith("funnel-session-", cookie.Name, StringComparison.Ordinal);
        await first.ReadAsync("/today");
        Assert.Equal("/", (await first.OpenAsync(door)).RedirectsTo);

        using var second = new Reader(dashboard.Address);
        Assert.Equal(HttpStatusCode.Unauthorized, (await second.OpenAsync(door)).Status);
    }

    [Fact]
    public async Task Key_InABookmark_LeadsToThePageMeant()
    {
        using var reader = new Reader(dashboard.Address);
        var meant = dashboard.Door.Replace("/?", "/members?kpi=close-rate&", StringComparison.Ordinal);
        var letIn = await reader.OpenAsync(meant);
        Assert.Equal("/members?kpi=close-rate", letIn.RedirectsTo);
    }

    [Fact]
    public async Task StylesOfTheAnswer_WithoutAKey_AreThere()
    {
        using var reader = new Reader(dashboard.Address);
        using var answer = await reader.GetAsync("/site.css");
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Run_AnAddressThatWasUsed_PrintsAnother()
    {
        var folder = Directory.CreateTempSubdirectory("funnel-dashboard-key-");
        using var stop = new CancellationTokenSource();
        using var lines = new Told();
        var running = DashboardHost.RunAsync(
            new() { Store = Path.Combine(folder.FullName, "funnel.db"), IsEmpty = true },
            new(lines, TextWriter.Null, Language.En),
            stop.Token);
        var door = new Uri((await lines.AfterAsync("open ")));
        using (var reader = new Reader(new Uri(door.GetLeftPart(UriPartial.Authority))))
        {
            await reader.OpenAsync(door.PathAndQuery);
        }

        var another = new Uri(await lines.AfterAsync("for another browser: "));
        Assert.NotEqual(door.Query, another.Query);
        await lines.AfterAsync("Ready.");
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    /// <summary>Lines as they are told.</summary>
    private sealed class Told : StringWriter
    {
        private readonly System.Threading.Channels.Channel<string> _lines =
            System.Threading.Channels.Channel.CreateUnbounded<string>();

        public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

        /// <summary>What follows a beginning in the next line that has it.</summary>
        public async Task<string> AfterAsync(string beginning)
        {
            await foreach (var line in _lines.Reader.ReadAllAsync())
            {
                if (line.StartsWith(beginning, StringComparison.Ordinal))
                {
                    return line[beginning.Length..];
                }
            }

            throw new InvalidOperationException("Nothing more is told.");
        }
    }
}
