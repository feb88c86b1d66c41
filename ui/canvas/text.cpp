#include "canvas/text.h"

#include <pango/pangofc-fontmap.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <system_error>

#include "canvas/handles.h"
#include "canvas/lru.h"

namespace demarche::canvas {
namespace {

constexpr std::size_t kLayoutsKept = 4000;
constexpr const char* kFamilies[] = {"Demarche Sans", "Demarche Serif", "Demarche Icons"};
// By Family. Asked in this order when the first has no glyph.
constexpr const char* kFamilyLists[] = {"Demarche Sans,Demarche Serif",
                                        "Demarche Serif,Demarche Sans", "Demarche Icons"};

double units(int pango) { return static_cast<double>(pango) / PANGO_SCALE; }

std::size_t index(Family f) { return static_cast<std::size_t>(f); }

std::string sentence(std::initializer_list<std::string_view> parts) {
  std::string out;
  for (const std::string_view p : parts) out.append(p);
  return out;
}

std::vector<std::string> font_files(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".otf" || extension == ".ttf") files.push_back(entry.path().string());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// A configuration that knows our files and nothing else: fontconfig neither scans nor caches.
FontConfig private_fonts(const std::string& folder, std::vector<std::string>& problems) {
  FontConfig config(FcConfigCreate());
  const std::vector<std::string> files = font_files(folder);
  if (files.empty())
    problems.push_back(sentence({"There are no fonts in the folder ", folder, "."}));
  for (const std::string& file : files) {
    if (!FcConfigAppFontAddFile(config.get(), reinterpret_cast<const FcChar8*>(file.c_str()))) {
      problems.push_back(sentence({"The file ", file, " is not a font."}));
    }
  }
  return config;
}

bool has_family(FcConfig* config, const char* family) {
  const FcFontSet* set = FcConfigGetFonts(config, FcSetApplication);
  for (int i = 0; set != nullptr && i < set->nfont; ++i) {
    FcChar8* name = nullptr;
    for (int n = 0; FcPatternGetString(set->fonts[i], FC_FAMILY, n, &name) == FcResultMatch; ++n) {
      if (std::string_view(reinterpret_cast<const char*>(name)) == family) return true;
    }
  }
  return false;
}

PangoDescription description(const TypeStyle& style) {
  PangoDescription d(pango_font_description_new());
  pango_font_description_set_family_static(d.get(), kFamilyLists[index(style.family)]);
  pango_font_description_set_weight(d.get(), static_cast<PangoWeight>(style.weight));
  if (style.italic) pango_font_description_set_style(d.get(), PANGO_STYLE_ITALIC);
  pango_font_description_set_absolute_size(d.get(), style.size * PANGO_SCALE);
  return d;
}

void add(PangoAttrList* list, PangoAttribute* attribute, const Span& span) {
  attribute->start_index = static_cast<guint>(span.begin);
  attribute->end_index = static_cast<guint>(span.end);
  pango_attr_list_insert(list, attribute);
}

// Colours are attributes too: they part the runs, and the painter colours run by run.
PangoAttributes attributes(const TypeStyle& style, const std::vector<Span>& spans) {
  PangoAttributes list(pango_attr_list_new());
  pango_attr_list_insert(list.get(), pango_attr_insert_hyphens_new(FALSE));
  if (style.family == Family::kSans) {
    pango_attr_list_insert(list.get(),
                           pango_attr_font_features_new(style.tabular ? "tnum=1, case=1" : ""));
  }
  for (const Span& s : spans) {
    if (s.color) {
      const auto wide = [](std::uint8_t v) { return static_cast<guint16>(v * 257); };
      add(list.get(),
          pango_attr_foreground_new(wide(s.color->r), wide(s.color->g), wide(s.color->b)), s);
    }
    if (s.weight != 0)
      add(list.get(), pango_attr_weight_new(static_cast<PangoWeight>(s.weight)), s);
  }
  return list;
}

void append(std::string& key, char mark, long number) {
  key += mark;
  key += std::to_string(number);
}

std::string key_of(std::string_view text, const TypeStyle& s, const std::vector<Span>& spans) {
  std::string key;
  append(key, s.italic ? 'i' : 'n', static_cast<long>(s.family));
  append(key, s.tabular ? 't' : 'p', s.weight);
  append(key, '/', std::lround(s.size * 64));
  append(key, '/', std::lround(s.leading * 100));
  for (const Span& p : spans) {
    append(key, ';', static_cast<long>(p.begin));
    append(key, '-', static_cast<long>(p.end));
    append(key, p.strike ? 's' : ':', p.weight);
    if (!p.color) continue;
    for (const long v : {p.color->r, p.color->g, p.color->b, p.color->a}) append(key, ',', v);
  }
  key += '|';
  key.append(text);
  return key;
}

// The spans that touch [begin, end), relative to begin.
std::vector<Span> spans_within(const std::vector<Span>& spans, std::size_t begin, std::size_t end) {
  std::vector<Span> out;
  for (Span s : spans) {
    s.begin = std::clamp(s.begin, begin, end) - begin;
    s.end = std::clamp(s.end, begin, end) - begin;
    if (s.begin < s.end) out.push_back(s);
  }
  return out;
}

// Does a line that begins at this byte begin where words may be parted?
bool may_begin_at(PangoLayout* layout, const std::string& text, std::size_t byte) {
  int count = 0;
  const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(layout, &count);
  const long at = g_utf8_pointer_to_offset(text.c_str(), text.c_str() + byte);
  return at >= count || attributes[at].is_line_break != 0;
}

double aligned_x(Align align, double room, double width) {
  if (align == Align::kCentre) return (room - width) / 2;
  return align == Align::kEnd ? room - width : 0;
}

}  // namespace

struct TextMeasurer::State {
  FontConfig config;
  GObjectPtr<PangoFontMap> map;
  GObjectPtr<PangoContext> context;   // at scale 1, for measuring
  GObjectPtr<PangoContext> painting;  // at the scale asked for last
  double painting_scale = 0;
  std::vector<std::string> problems;
  LruMap<TextBlock> blocks{kLayoutsKept};
  LruMap<GObjectPtr<PangoLayout>> lines{kLayoutsKept};
  std::size_t shaped = 0;

  GObjectPtr<PangoContext> new_context(double scale) const;
  GObjectPtr<PangoLayout> layout(PangoContext* in, const std::string& text, const TypeStyle& style,
                                 const std::vector<Span>& spans);
  TextBlock measure(const TextRequest& request, const std::string& text);
  void cut_last(TextBlock& block, const TextRequest& request, const std::string& rest);
};

GObjectPtr<PangoContext> TextMeasurer::State::new_context(double scale) const {
  GObjectPtr<PangoContext> c(pango_font_map_create_context(map.get()));
  const CairoFontOptions options(cairo_font_options_create());
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_SLIGHT);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(c.get(), options.get());
  pango_context_set_round_glyph_positions(c.get(), FALSE);
  pango_context_set_base_dir(c.get(), PANGO_DIRECTION_WEAK_LTR);
  PangoMatrix m = PANGO_MATRIX_INIT;
  pango_matrix_scale(&m, scale, scale);
  pango_context_set_matrix(c.get(), &m);
  return c;
}

GObjectPtr<PangoLayout> TextMeasurer::State::layout(PangoContext* in, const std::string& text,
                                                    const TypeStyle& style,
                                                    const std::vector<Span>& spans) {
  ++shaped;
  GObjectPtr<PangoLayout> l(pango_layout_new(in));
  pango_layout_set_font_description(l.get(), description(style).get());
  pango_layout_set_text(l.get(), text.c_str(), static_cast<int>(text.size()));
  pango_layout_set_attributes(l.get(), attributes(style, spans).get());
  return l;
}

// Shortens the last line of a block until it fits with an ellipsis. `rest` is the text from the
// last line on.
void TextMeasurer::State::cut_last(TextBlock& block, const TextRequest& request,
                                   const std::string& rest) {
  TextLine& last = block.lines.back();
  const auto l = layout(context.get(), rest + "…", request.style, last.spans);
  std::string head = rest.substr(0, rest.find('\n'));
  while (!head.empty()) {
    pango_layout_set_text(l.get(), (head + "…").c_str(), -1);
    PangoRectangle r;
    pango_layout_get_extents(l.get(), nullptr, &r);
    last.width = units(r.width);
    if (last.width <= request.width) break;
    head.erase(static_cast<std::size_t>(
        g_utf8_find_prev_char(head.c_str(), head.c_str() + head.size()) - head.c_str()));
    while (!head.empty() && head.back() == ' ') head.pop_back();
  }
  last.text = head + "…";
  last.x = aligned_x(request.align, request.width, last.width);
  block.cut = true;
}

TextBlock TextMeasurer::State::measure(const TextRequest& request, const std::string& text) {
  const auto l = layout(context.get(), text, request.style, request.spans);
  if (request.width >= 0) {
    // A hair of room, so that a text offered exactly its own width stays on one line.
    pango_layout_set_width(l.get(),
                           static_cast<int>(std::ceil((request.width + 0.05) * PANGO_SCALE)));
    pango_layout_set_wrap(l.get(), PANGO_WRAP_WORD_CHAR);
  }
  TextBlock block;
  block.missing_glyphs = pango_layout_get_unknown_glyphs_count(l.get());
  const double line_height = TextMeasurer::line_height(request.style);
  double widest = 0, top = 0;
  std::string rest;
  for (const GSList* p = pango_layout_get_lines_readonly(l.get()); p != nullptr; p = p->next) {
    auto* const line = static_cast<PangoLayoutLine*>(p->data);
    PangoRectangle r;
    pango_layout_line_get_extents(line, nullptr, &r);
    const auto begin = static_cast<std::size_t>(line->start_index);
    auto end = begin + static_cast<std::size_t>(line->length);
    if (request.max_lines > 0 &&
        block.lines.size() == static_cast<std::size_t>(request.max_lines)) {
      cut_last(block, request, rest);
      widest = std::max(widest, block.lines.back().width);
      break;
    }
    rest = text.substr(begin);
    while (end > begin && text[end - 1] == ' ' && p->next != nullptr) --end;
    if (begin > 0 && !may_begin_at(l.get(), text, begin)) ++block.broken_words;
    TextLine out;
    out.text = text.substr(begin, end - begin);
    out.width = units(r.width);
    // The baseline of a line box of the leading asked for, whatever fonts the line mixes.
    const double ascent = units(-r.y), descent = units(r.height) - ascent;
    out.baseline = top + (line_height - ascent - descent) / 2 + ascent;
    out.spans = spans_within(request.spans, begin, end);
    widest = std::max(widest, out.width);
    top += line_height;
    block.lines.push_back(std::move(out));
  }
  const double room = request.width >= 0 ? std::max(request.width, widest) : widest;
  for (TextLine& line : block.lines) line.x = aligned_x(request.align, room, line.width);
  block.size = {request.align == Align::kStart ? widest : room, top};
  return block;
}

TextMeasurer::TextMeasurer(const std::string& fonts) : state_(std::make_unique<State>()) {
  State& s = *state_;
  s.config = private_fonts(fonts, s.problems);
  for (const char* family : kFamilies) {
    if (!has_family(s.config.get(), family)) {
      s.problems.push_back(
          sentence({"The font family ", family, " is missing in the folder ", fonts, "."}));
    }
  }
  // Pango starts a thread that loads fontconfig's default, walking the system's font folders. It
  // finds ours in that place and is content.
  FcConfigSetCurrent(s.config.get());
  s.map.reset(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(reinterpret_cast<PangoFcFontMap*>(s.map.get()), s.config.get());
  s.context = s.new_context(1.0);
}

TextMeasurer::~TextMeasurer() = default;
TextMeasurer::TextMeasurer(TextMeasurer&&) noexcept = default;
TextMeasurer& TextMeasurer::operator=(TextMeasurer&&) noexcept = default;

const std::vector<std::string>& TextMeasurer::problems() const { return state_->problems; }
std::size_t TextMeasurer::shaped() const { return state_->shaped; }

double TextMeasurer::line_height(const TypeStyle& style) { return style.size * style.leading; }

TextBlock TextMeasurer::block(const TextRequest& request) {
  std::string key = key_of(request.text, request.style, request.spans);
  append(key, '|', std::lround(request.width * 64));
  append(key, '|', request.max_lines);
  append(key, '|', static_cast<long>(request.align));
  if (const TextBlock* known = state_->blocks.find(key)) return *known;
  // Spans count bytes of the text as given, so a text with spans must be clean already.
  const std::string clean =
      request.spans.empty() ? sanitised(request.text) : std::string(request.text);
  return state_->blocks.insert(key, state_->measure(request, clean));
}

double TextMeasurer::width(std::string_view text, const TypeStyle& style) {
  TextRequest r;
  r.text = text;
  r.style = style;
  return block(r).size.w;
}

PangoLayout* TextMeasurer::line(std::string_view text, const TypeStyle& style,
                                const std::vector<Span>& spans, double scale) {
  State& s = *state_;
  if (s.painting == nullptr || s.painting_scale != scale) {
    s.painting = s.new_context(scale);
    s.painting_scale = scale;
  }
  std::string key = key_of(text, style, spans);
  append(key, '@', std::lround(scale * 4096));
  if (const GObjectPtr<PangoLayout>* known = s.lines.find(key)) return known->get();
  return s.lines.insert(key, s.layout(s.painting.get(), std::string(text), style, spans)).get();
}

}  // namespace demarche::canvas
