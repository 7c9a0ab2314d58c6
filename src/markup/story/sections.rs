//! The sections of the story: their words in both languages, and which charts they speak of.
//!
//! The words are ours; every figure, and every name with a digit in it, is a hole for a cell.

use crate::markup::story::Section;

/// Every section, in order.
pub fn sections() -> &'static [Section] {
    SECTIONS
}

const SECTIONS: &[Section] = &[WEEK, KIMI, DEEPSEEK, LISTINGS, INFRASTRUCTURE, TOKENS, CURSOR, AHEAD];

const WEEK: Section = Section {
    id: "week",
    names: ["The week", "这周"],
    headings: ["A headline sum that nobody itemises", "没有明细的总数"],
    paragraphs: [
        &[
            "The article counts {headline-claims/capital/figure} of new capital and never says what adds up to it. What it names, all dated {=events/kimi-mega-round/date}, differs in kind: {kimi-funding/may-2026/round_size} that Moonshot AI says it has raised, a price of {deepseek-metrics/proposed-valuation/value} that DeepSeek is still talking over, and {infinigence-metrics/latest-round/value} for InfiniGence AI.",
            "A valuation is not money raised, and an offer is neither. The timeline shows how well each event is supported. Nor do the amounts printed in yuan and dollars share a rate: DeepSeek’s target implies {exchange-rates/prose-figures-deepseek-target-figure/cny} yuan to the dollar, Alibaba’s plan {exchange-rates/commitments-alibaba-amount/cny}.",
        ],
        &[
            "文章说新增资本共{headline-claims/capital/figure}，却没有说明由哪些款项相加而来。它点了名的几笔都记在{=events/kimi-mega-round/date}，性质各异：月之暗面称已到手的{kimi-funding/may-2026/round_size}，深度求索仍在谈的估值{deepseek-metrics/proposed-valuation/value}，无问芯穹的{infinigence-metrics/latest-round/value}。",
            "估值不是融资额，要价更不是。时间轴标明每件事有多可靠。并列的人民币与美元金额也用着不同的汇率：深度求索的目标估值折合每美元{exchange-rates/prose-figures-deepseek-target-figure/cny}元，阿里巴巴的计划折合{exchange-rates/commitments-alibaba-amount/cny}元。",
        ],
    ],
    charts: &["event-timeline", "exchange-rates"],
};

const KIMI: Section = Section {
    id: "kimi",
    names: ["Kimi", "Kimi"],
    headings: ["Kimi’s price has outrun what it earns", "Kimi 的身价，跑在了收入前面"],
    paragraphs: [
        &[
            "In {=kimi-funding/jan-2026/when} investors put Moonshot AI at {kimi-funding/jan-2026/valuation}; by {=kimi-funding/may-2026/when} it was {kimi-funding/may-2026/valuation}, set by a consortium that is not named. Its models did improve in between, by the article’s telling: {=models/kimi-k2-6/name}, released on {=events/kimi-k2-6-release/date}, is ranked {kimi-timeline/apr-2026/ranking} among open ones.",
            "Revenue is a smaller story. Huafeng Capital puts the yearly run rate at {revenue-run-rate/kimi-arr/figure}, with {kimi-revenue-mix/api/q2_2026} of revenue now from developers; the price is {valuation-multiples/kimi/years} of that. The article’s sums do not meet, either: for the year’s rounds the prose states {prose-figures/kimi-2026-total/figure} and the table {kimi-funding/may-2026/cumulative}, while the rounds listed add up to {kimi-funding/may-2026/added_up}.",
        ],
        &[
            "{=kimi-funding/jan-2026/when}，投资人给月之暗面估值{kimi-funding/jan-2026/valuation}；到{=kimi-funding/may-2026/when}已是{kimi-funding/may-2026/valuation}，出价的财团没有具名。按文章的说法，其间模型确有长进：{=events/kimi-k2-6-release/date}发布的 {=models/kimi-k2-6/name} 在开源模型中排名{kimi-timeline/apr-2026/ranking}。",
            "收入就逊色得多。华峰资本估计年化收入为{revenue-run-rate/kimi-arr/figure}，如今其中{kimi-revenue-mix/api/q2_2026}来自开发者；估值相当于{valuation-multiples/kimi/years}的收入。文中的账也对不上：全年融资正文写{prose-figures/kimi-2026-total/figure}，表格写{kimi-funding/may-2026/cumulative}，逐轮相加却是{kimi-funding/may-2026/added_up}。",
        ],
    ],
    charts: &["kimi-timeline", "kimi-funding", "kimi-revenue-mix"],
};

const DEEPSEEK: Section = Section {
    id: "deepseek",
    names: ["DeepSeek", "DeepSeek"],
    headings: ["DeepSeek’s price is a request, not a fact", "DeepSeek 的估值是要价，不是成交价"],
    paragraphs: [
        &[
            "By the article, DeepSeek lived on its founder’s hedge fund and took {deepseek-metrics/previous-funding/value} from anyone else. Now it is reported to ask for a valuation of {deepseek-metrics/proposed-valuation/value}, {deepseek-scale/multiple/value} that of Twitter, Snap and Spotify together. The reasons offered: people leave ({prose-figures/departed-names/figure} authors of the {=models/deepseek-v4/name} report are marked as gone), the next model needs more computing, and rivals have caught up.",
            "The sums sit badly together. The founder would bring {deepseek-metrics/founder-contribution/value}, said to be {prose-figures/founder-share/figure} of the round, so the whole would be {deepseek-scale/implied-round/value}. Elsewhere the same site calls it {prose-figures/deepseek-mega-round/figure}, less than his part alone.",
        ],
        &[
            "据文章所述，DeepSeek 此前靠创始人的对冲基金支撑，外部融资为{deepseek-metrics/previous-funding/value}。如今据报道它要价{deepseek-metrics/proposed-valuation/value}，是推特、Snap 与 Spotify 之和的{deepseek-scale/multiple/value}。文章给出的理由是：人才流失（{=models/deepseek-v4/name} 报告的作者中有{prose-figures/departed-names/figure}位已离职），下代模型更耗算力，对手也追了上来。",
            "几个数字彼此不容：创始人拟出{deepseek-metrics/founder-contribution/value}，据称占本轮{prose-figures/founder-share/figure}，照此整轮应为{deepseek-scale/implied-round/value}；同站另文却说只有{prose-figures/deepseek-mega-round/figure}，还不及他本人的份额。",
        ],
    ],
    charts: &["deepseek-scale"],
};

const LISTINGS: Section = Section {
    id: "listings",
    names: ["The listings", "上市"],
    headings: ["The listed labs lose more than they sell", "上市的实验室，亏损大过营收"],
    paragraphs: [
        &[
            "Zhipu AI and MiniMax went public in Hong Kong a day apart; table and prose disagree on who came first. Their shares have since risen by {ipo-performance/zhipu-ai/peak_gain} and {ipo-performance/minimax/peak_gain} at the peak, from issue prices that the article does not know.",
            "The accounts, ascribed to filings, are the firmest figures here. MiniMax sold {lab-financials/revenue/minimax} and lost {lab-financials/adjusted-net-loss/minimax}; Zhipu sold {lab-financials/revenue/zhipu_ai} and lost {lab-financials/adjusted-net-loss/zhipu_ai}, after adjustments that are not explained. Against that stand market values of {valuation-convergence/minimax/valuation} and {valuation-convergence/zhipu-ai/valuation}: at that pace, {valuation-multiples/minimax/years} and {valuation-multiples/zhipu-ai/years} of sales.",
        ],
        &[
            "智谱AI 与 MiniMax 前后脚在香港上市，谁先谁后，表格与正文说法相反。此后股价最高上涨{ipo-performance/zhipu-ai/peak_gain}与{ipo-performance/minimax/peak_gain}，而发行价连文章自己也不知道。",
            "财务数字据称出自招股文件，是全文最扎实的。MiniMax 营收{lab-financials/revenue/minimax}，亏损{lab-financials/adjusted-net-loss/minimax}；智谱营收{lab-financials/revenue/zhipu_ai}，亏损{lab-financials/adjusted-net-loss/zhipu_ai}，都经过调整，如何调整未作交代。与之相对的市值是{valuation-convergence/minimax/valuation}与{valuation-convergence/zhipu-ai/valuation}，照此分别要卖{valuation-multiples/minimax/years}与{valuation-multiples/zhipu-ai/years}。",
        ],
    ],
    charts: &["ipo-performance", "lab-financials", "valuation-multiples"],
};

const INFRASTRUCTURE: Section = Section {
    id: "infrastructure",
    names: ["Infrastructure", "基础设施"],
    headings: ["Money raised, and money promised", "已经融到的，与承诺要花的"],
    paragraphs: [
        &[
            "InfiniGence AI is described as writing the layer that lets the same model run on chips from NVIDIA, Huawei or AMD, which matters where export rules decide what can be bought. It has raised {infinigence-metrics/latest-round/value}, and {infinigence-metrics/total-funding/value} in all.",
            "Alibaba’s promise is of another order: {commitments/alibaba/amount} over {commitments/alibaba/years}, which the article lists beside the units of its Token Hub, {prose-figures/alibaba-units/figure} of them, not all named. It puts America’s chip subsidies at {commitments/us-chips-act/amount}, over {commitments/us-chips-act/years}: a year, that is {capital-commitments/us-chips-act/yearly} against Alibaba’s {capital-commitments/alibaba/yearly}. But a company’s plan for itself and a state’s aid to chip factories are not the same kind of money.",
        ],
        &[
            "据文章介绍，无问芯穹做的是中间层，让同样的模型在英伟达、华为、AMD 的芯片上都能跑；当出口管制决定买得到什么，这就要紧了。它本轮融资{infinigence-metrics/latest-round/value}，累计{infinigence-metrics/total-funding/value}。",
            "阿里巴巴的承诺是另外的量级：{commitments/alibaba/years}投入{commitments/alibaba/amount}。文章把这笔钱与 Token Hub 所辖的{prose-figures/alibaba-units/figure}部门列在同表，部门名称却没有列全。它所说的美国芯片补贴是{commitments/us-chips-act/years}共{commitments/us-chips-act/amount}，摊到每年为{capital-commitments/us-chips-act/yearly}，阿里巴巴则是{capital-commitments/alibaba/yearly}。但企业为自己做的计划，与国家给芯片厂的补贴，本不是同类的钱。",
        ],
    ],
    charts: &["infrastructure-funding", "capital-commitments", "alibaba-units"],
};

const TOKENS: Section = Section {
    id: "tokens",
    names: ["Tokens", "词元"],
    headings: ["The tokens are counted; what they prove is not", "词元数得清，说明了什么却数不清"],
    paragraphs: [
        &[
            "China’s data administration is quoted with {token-growth/march-2026/daily_tokens} tokens a day, up from {token-growth/start-2024/daily_tokens} at the {-token-growth/start-2024/point}. The prose gives that rise {prose-figures/token-span/figure}; the table, {token-growth/march-2026/period}.",
            "For the world outside, the evidence is OpenRouter, a marketplace for access to models. By the week counted there, Chinese models ran at {openrouter-metrics/weekly-tokens/china} and American ones at {openrouter-metrics/weekly-tokens/us}, for users of whom {users/openrouter-american/figure} are American and {users/openrouter-chinese/figure} Chinese. Yet that week is a small part of China’s day. It shows what some developers choose, not what the world runs on.",
        ],
        &[
            "文章引国家数据局的数字：日均{token-growth/march-2026/daily_tokens}词元，{-token-growth/start-2024/point}为{token-growth/start-2024/daily_tokens}。这段增长历时多久，正文说{prose-figures/token-span/figure}，表格说{token-growth/march-2026/period}。",
            "海外的依据是模型接口集市 OpenRouter。按统计的那周计，中国模型的用量是{openrouter-metrics/weekly-tokens/china}，美国模型是{openrouter-metrics/weekly-tokens/us}；用户中美国人占{users/openrouter-american/figure}，中国人占{users/openrouter-chinese/figure}。不过它整周的用量，只抵中国日用量的小部分：看得出部分开发者的选择，看不出世界在用什么。",
        ],
    ],
    charts: &["openrouter-share"],
};

const CURSOR: Section = Section {
    id: "cursor",
    names: ["Cursor", "Cursor"],
    headings: ["An American tool with a Chinese model inside", "美国的工具，中国的底座"],
    paragraphs: [
        &[
            "By the article’s reading, Cursor’s marketing pointed to the {cursor-architecture/initially-implied/base_model}. Users who took its new coding service apart found {cursor-architecture/actual-base-model/base_model}, and only then did a co-founder concede that this should have been said.",
            "It is the plainest case in the article, since a co-founder has confirmed it. How far it carries is another matter: an open model may be taken by anyone, and dropped again. That it is the first of its kind is the article’s claim; nothing shows how that was checked.",
        ],
        &[
            "照文章的解读，Cursor 的宣传让人想到{cursor-architecture/initially-implied/base_model}。用户拆解其新的编程服务，发现底座是 {cursor-architecture/actual-base-model/base_model}，此后联合创始人才承认，当初应当说明。",
            "这是全文最扎实的例子，因为联合创始人自己认了。能推出多少则另当别论：开源模型谁都能拿来用，也随时能换掉。文章称这是同类首例，却没有说明如何查证。",
        ],
    ],
    charts: &["cursor-base-model"],
};

const AHEAD: Section = Section {
    id: "ahead",
    names: ["What comes next", "接下来"],
    headings: ["What comes next is opinion", "接下来的，都是看法"],
    paragraphs: [
        &[
            "The article sees {headline-claims/endgames/figure} ways on: ByteDance, whose Doubao is said to handle {ecosystems/bytedance/token_volume}, and Alibaba share out most users; or Chinese models become the engine behind products everywhere; or rules split the market by field. It holds the first the likeliest soon and the next the weightiest, and puts no odds on any.",
            "Trust is offered as China’s advantage: {ai-trust/edelman-survey/china} of Chinese and {ai-trust/edelman-survey/us} of American respondents told Edelman that they trust AI. A survey measures what people say, and trust is no proof of quality. The changes of lead listed last rest on the article’s word alone.",
        ],
        &[
            "文章设想了{headline-claims/endgames/figure}种走向：字节跳动（据称豆包的处理量为{ecosystems/bytedance/token_volume}）与阿里巴巴分走多数用户；或中国模型成为各地产品背后的引擎；或监管把市场按领域切开。它认为前者近期最可能，次者影响最深，却都没有给出概率。",
            "信任被当作中国的优势：爱德曼调查中，{ai-trust/edelman-survey/china}的中国受访者信任 AI，美国为{ai-trust/edelman-survey/us}。但调查量的是人怎么说，信任也证明不了质量。末尾所列的领先地位易主，全凭文章自己的说法。",
        ],
    ],
    charts: &["ecosystems", "ai-trust", "leadership-shift"],
};
