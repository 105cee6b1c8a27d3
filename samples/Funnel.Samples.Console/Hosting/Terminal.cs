using System.Text;
using Spectre.Console;

namespace Funnel.Samples.Console.Hosting;

/// <summary>Where results and messages go: the process's own streams, or a test's.</summary>
internal sealed class Terminal : IDisposable
{
    private const int WidthOfAFile = 120;

    public Terminal(Stream output, TextWriter error, int width = WidthOfAFile)
    {
        OutputBytes = output;
        Output = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        Error = error;
        Width = width;
    }

    /// <summary>Results as bytes; not to be mixed with <see cref="Output"/> without flushing that.</summary>
    public Stream OutputBytes { get; }

    /// <summary>Results as text.</summary>
    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Columns of text that fit.</summary>
    public int Width { get; }

    /// <summary>Whether results are shown to a person, with colours.</summary>
    public bool ShowsOutput { get; private init; }

    /// <summary>Whether messages are shown to a person, so that progress makes sense.</summary>
    public bool ShowsError { get; private init; }

    public static Terminal OfProcess()
    {
        var shows = !System.Console.IsOutputRedirected;
        return new(
            new BufferedStream(System.Console.OpenStandardOutput(), 1 << 16),
            System.Console.Error,
            shows && System.Console.WindowWidth > 0 ? System.Console.WindowWidth : WidthOfAFile)
        {
            ShowsOutput = shows,
            ShowsError = !System.Console.IsErrorRedirected,
        };
    }

    /// <summary>A console for tables; what it writes is part of the results.</summary>
    public IAnsiConsole Tables()
    {
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(Output),
            Ansi = ShowsOutput ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = ShowsOutput ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }

    public void Flush()
    {
        Output.Flush();
        OutputBytes.Flush();
        Error.Flush();
    }

    public void Dispose()
    {
        Flush();
        Output.Dispose();
    }
}
