using System.CommandLine;
using System.Text;
using Funnel.Domain.Exchange;
using Funnel.Samples.Console.Hosting;
using NodaTime.Text;

namespace Funnel.Samples.Console.Options;

/// <summary>How the files are written, where it is not to be recognised: encoding, separator, dates.</summary>
internal sealed class ReadingOptions
{
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "The encoding of the files, such as gb18030 or windows-1252. [default: recognised]",
        HelpName = "NAME",
    };

    private readonly Option<string?> _separator = new("--separator")
    {
        Description = "What stands between the fields. [default: recognised by the header row]",
        HelpName = "comma|semicolon|tab",
    };

    private readonly Option<string?> _dates = new("--dates")
    {
        Description = "How dates are written that can be read in two ways, such as dd/MM/yyyy.",
        HelpName = "FORMAT",
    };

    private readonly Option<string?> _map = new("--map")
    {
        Description = "A mapping (JSON) of files that are not in the exchange format.",
        HelpName = "FILE",
    };

    public void AddTo(Command command)
    {
        command.Add(_map);
        command.Add(_encoding);
        command.Add(_separator);
        command.Add(_dates);
    }

    public DatasetOptions In(ParseResult asked, DatasetOptions options) => options with
    {
        Encoding = asked.GetValue(_encoding) is { } encoding ? EncodingOf(encoding) : null,
        Separator = asked.GetValue(_separator) is { } separator ? SeparatorOf(separator) : null,
        Mapping = asked.GetValue(_map) is { } map ? MappingOf(map) : null,
        Dates = asked.GetValue(_dates) is { } dates ? DatesOf(dates) : null,
    };

    private static DatasetMapping MappingOf(string path)
    {
        if (!File.Exists(path))
        {
            throw new UsageException($"没有文件 '{path}'。", $"There is no file '{path}'.");
        }

        try
        {
            return DatasetMapping.Parse(File.ReadAllText(path));
        }
        catch (FormatException wrong)
        {
            var why = wrong.Message.ReplaceLineEndings(" ");
            throw new UsageException($"'{path}' 不是映射文件：{why}", $"'{path}' is no mapping: {why}");
        }
    }

    private static Encoding EncodingOf(string name) => DatasetEncodings.TryGet(name, out var encoding)
        ? encoding
        : throw new UsageException($"没有编码 '{name}'。", $"There is no encoding '{name}'.");

    private static char SeparatorOf(string name) => name switch
    {
        "comma" or "," => ',',
        "semicolon" or ";" => ';',
        "tab" or "\t" => '\t',
        _ => throw new UsageException(
            $"分隔符 '{name}' 应为 comma、semicolon 或 tab。", $"'{name}' is no separator; there are: comma, semicolon, tab."),
    };

    private static LocalDatePattern DatesOf(string format)
    {
        try
        {
            return LocalDatePattern.CreateWithInvariantCulture(format);
        }
        catch (InvalidPatternException)
        {
            throw new UsageException(
                $"'{format}' 不是日期格式，如 dd/MM/yyyy。", $"'{format}' is no format of dates such as dd/MM/yyyy.");
        }
    }
}
