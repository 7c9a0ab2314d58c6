// @ts-check
// Made from words/ and from Rust (site/src/scripts/generated.rs) by every build: not to be edited.

/** The languages, in the order of each message. */
export const LANGS = ["en","zh"];
/** Where their dates are written. */
export const LOCALES = ["en-GB","zh-CN"];
/** A chart's own keys of the address. */
export const OWN_KEYS = ["tab","y","view","cur","rate","pick","focus","time","sort","grade","d"];
/** The keys that a chart in a frame can be asked to change. */
export const STATE_KEYS = ["tab","y","view","cur","rate","pick","focus","time","sort","grade","d","front","lang","theme"];
/** Grades of evidence by their codes, best supported first. */
export const GRADES = ["disclosed","company","reported","estimated","projected","editorial","ungraded"];
/** Flags of an embed that are off unless they are set. */
export const FLAGS = ["embed","plain","static","transparent"];
/** Flags of an embed that are on unless they are set to 0. */
export const FLAGS_ON = ["title","controls"];
/** Pixels of the design widths. */
export const WIDTHS = [360,640,1040];
/** Pixels from which an embed has the next design width. */
export const BOUNDS = [592,912];
/** Pixels from which a frame has the next design width. */
export const LEAST = [560,880];
/** Where the texts of the licences stand. */
export const LICENCES = ["https://opensource.org/license/mit","https://www.apache.org/licenses/LICENSE-2.0"];
/** The longest text that a host can ask for, in characters. */
export const LONGEST = 2000;
/** The tallest frame, in pixels. */
export const TALLEST = 20000;

export const checks = ["Checks", "核对"];
export const unit = ["Unit", "单位"];
export const asOf = ["As of", "截至"];
export const changedSomehow = ["The data have changed since this was shared", "分享后数据已有更新"];
export const cny = ["RMB", "人民币"];
export const colon = [": ", "："];
export const comma = [", ", "、"];
export const evidence = ["Evidence", "证据"];
export const gradeEstimated = ["estimated", "估算"];
export const gradeProjected = ["projected", "预测"];
export const hkd = ["HK$", "港元"];
export const notUnderstood = ["The link asks for something unknown", "链接中有无法识别的内容"];
export const pause = [", ", "，"];
export const printed = ["Printed as", "原文"];
export const semicolon = ["; ", "；"];
export const singleKeysOff = ["Turn single-letter keys and / off", "关闭单字母键与 / 键"];
export const singleKeysOn = ["Turn single-letter keys and / on", "启用单字母键与 / 键"];
export const settings = ["Settings", "设置"];
export const site = ["Olympus", "奥林匹斯"];
export const source = ["Source", "来源"];
export const stated = ["As stated", "原文币种"];
export const stop = [". ", "。"];
export const usd = ["US$", "美元"];
export const languageName = ["English", "中文"];
export const faultStopped = ["The program has stopped: reload the page.", "程序已停止运行，请重新加载页面。"];
export const searchStopped = ["The search has stopped: reload the page.", "搜索已停止，请重新加载页面。"];
/** @type {((facts: { command: string }) => string)[]} */
export const faultFolder = [({ command }) => `Browsers start no program from a folder on the disk: serve the folder, for example with “${command}” in it, or open the site as a single file, olympus.html.`, ({ command }) => `浏览器不会启动磁盘文件夹中的程序：请用本地服务器打开此文件夹（例如在其中运行 ${command}），或打开单文件版 olympus.html。`];
export const faultLost = ["Its program could not be downloaded, or this browser is too old for it: reload the page, or use a newer browser.", "可能是程序下载失败，也可能是浏览器版本过旧：请重新加载页面，或换用新版浏览器。"];
export const faultUnsupported = ["This browser cannot run WebAssembly, or it is turned off here: a current browser shows the live chart.", "此浏览器不支持 WebAssembly 或已将其停用，换用新版浏览器即可看到交互图表。"];
export const faultLoad = ["The program for this could not be downloaded: reload the page to try again.", "所需程序下载失败，请重新加载页面再试。"];
export const faultStart = ["The program was downloaded but does not run here: a current browser may run it.", "程序已下载，但无法在此运行，可换用新版浏览器。"];
export const fileOld = ["This browser is too old to unpack the file: open it in a newer browser.", "此浏览器版本过旧，无法解开文件，请换用新版浏览器。"];
export const fileDamaged = ["The file is damaged: get it again.", "文件已损坏，请重新获取。"];
export const fileStart = ["The program in the file does not run here: a newer browser may run it.", "文件中的程序无法在此运行，可换用新版浏览器。"];
/** @type {((facts: { name: string }) => string)[]} */
export const noPage = [({ name }) => `This file has no page of that name: ${name}`, ({ name }) => `此文件中没有此页面：${name}`];
export const toFront = ["To the story", "回到故事"];
/** @type {((facts: { day: string, from: string, version: string }) => string)[]} */
export const savedFrom = [({ day, from, version }) => `Saved from ${from} on ${day}, data version ${version}. This file holds all that it shows: it works without a network and sends nothing anywhere.`, ({ day, from, version }) => `${day}保存自 ${from}，数据版本 ${version}。所示内容全在此文件中：无需联网，也不向任何地方发送信息。`];
/** @type {((facts: { count: string }) => string)[]} */
export const claimsShown = [({ count }) => `Statements: ${count}`, ({ count }) => `${count} 条论断`];
export const newer = ["A newer version is ready.", "有新版本可用。"];
export const reload = ["Reload", "重新加载"];
export const offlineSeen = ["What you have opened works without a network.", "打开过的内容无需联网也能阅读。"];
/** @type {((facts: { size: string }) => string)[]} */
export const offlineKeep = [({ size }) => `Keep the whole site for offline reading (about ${size})`, ({ size }) => `保存整个网站，供离线阅读（约 ${size}）`];
export const offlineKeeping = ["Keeping the whole site for offline reading.", "正在保存整个网站，供离线阅读。"];
export const offlineStop = ["Stop", "停止"];
export const offlineAway = ["The network is away; keeping the whole site goes on when it is back.", "网络已断开，恢复后将继续保存整个网站。"];
export const offlineKept = ["The whole site is kept on this device and works without a network.", "整个网站已保存在此设备上，无需联网即可阅读。"];
export const offlineRemove = ["Remove", "移除"];
export const offlineRemoved = ["Removed. What you open still works without a network.", "已移除。打开过的内容仍可离线阅读。"];
export const offlineRoom = ["This device has no room for the whole site.", "此设备空间不足，无法保存整个网站。"];
export const offlineChanged = ["The whole site could not be kept: the server has files of another version.", "未能保存整个网站：服务器上的文件属于另一版本。"];
export const awayTitle = ["This page is not on your device", "此页未保存在设备上"];
export const awayText = ["There is no network, and this page has not been opened here before.", "网络已断开，且此页尚未在这里打开过。"];
export const awayAgain = ["Try again", "重试"];
export const awayKept = ["What you can read now", "现在可以阅读"];
/** @type {((facts: { file: string }) => string)[]} */
export const savedAs = [({ file }) => `Saved as ${file}.`, ({ file }) => `已保存为 ${file}。`];
/** @type {((facts: { file: string }) => string)[]} */
export const savedFramed = [({ file }) => `Handed to the browser as ${file}. If it does not arrive, the page around this chart lets no files through: open the chart itself, and keep it there.`, ({ file }) => `已交给浏览器，文件名为 ${file}。如未收到，说明外层网页不允许下载：请打开图表自己的页面，在那里保存。`];
/** @type {((facts: { why: string }) => string)[]} */
export const notSaved = [({ why }) => `It could not be saved: ${why}.`, ({ why }) => `未能保存：${why}。`];
export const whyOld = ["this browser is too old", "浏览器版本过旧"];
export const whyBroken = ["this browser stopped on the way", "浏览器中途停止"];
/** @type {((facts: { file: string }) => string)[]} */
export const whyMissing = [({ file }) => `${file} did not arrive`, ({ file }) => `文件未能载入：${file}`];
/** @type {((facts: { file: string, status: string }) => string)[]} */
export const whyRefused = [({ file, status }) => `${file} did not arrive (the server answered ${status})`, ({ file, status }) => `文件未能载入：${file}（服务器返回 ${status}）`];
export const citeFigure = ["Cite this figure", "引用此数字"];
export const citeClaim = ["Cite this statement", "引用此论断"];
export const citeNone = ["the site’s data no longer have it", "本站数据中已无此项"];
export const citeForm = ["Reference as", "引用格式"];
export const citeText = ["Text", "文字"];
export const citeTextNote = ["A sentence for a footnote.", "可直接放入脚注的文字。"];
export const citeBibtex = ["BibTeX", "BibTeX"];
export const citeBibtexNote = ["For LaTeX, and for most programs that keep references.", "用于 LaTeX 及多数文献管理软件。"];
export const citeCsl = ["CSL-JSON", "CSL-JSON"];
export const citeCslNote = ["For Zotero, Pandoc and citeproc; the number and its bounds are in it for programs.", "用于 Zotero、Pandoc 与 citeproc，其中含供程序读取的数字及其范围。"];
export const citeRis = ["RIS", "RIS"];
export const citeRisNote = ["For EndNote, Mendeley and library catalogues.", "用于 EndNote、Mendeley 与图书馆目录。"];
/** @type {((facts: { notes: string, title: string, version: string }) => string)[]} */
export const citedIn = [({ notes, title, version }) => `Olympus. ${title}. ${notes} Data version ${version}.`, ({ notes, title, version }) => `奥林匹斯：${title}。${notes}数据版本 ${version}。`];
/** @type {((facts: { address: string, day: string }) => string)[]} */
export const citedAt = [({ address, day }) => `${address} (accessed ${day}).`, ({ address, day }) => `${address} （访问于${day}）。`];
export const shareTitle = ["Share this chart", "分享此图"];
export const shareClose = ["Close", "关闭"];
/** @type {((facts: { why: string }) => string)[]} */
export const shareFailed = [({ why }) => `The dialog could not be opened: ${why}.`, ({ why }) => `未能打开分享窗口：${why}。`];
export const shareLink = ["Link to what you see", "当前所见的链接"];
export const shareCopy = ["Copy", "复制"];
export const shareCopied = ["Copied.", "已复制。"];
export const shareRefused = ["This browser does not let a page copy. The text is selected: copy it yourself.", "此浏览器不允许网页复制。文字已选中，请自行复制。"];
export const keepTitle = ["Keep what you see", "保存所见"];
export const keepFile = ["As a file", "存为文件"];
export const keepCopy = ["Copy as", "复制为"];
export const keepPicture = ["Picture", "图片"];
export const keepTable = ["Table", "表格"];
export const keepLink = ["Link", "链接"];
export const keepRefused = ["This browser does not let a page copy that.", "此浏览器不允许网页复制这项内容。"];
export const keepRefusedFramed = ["The browser, or the page around this chart, does not let it copy that: open the chart itself, and copy it there.", "浏览器或外层网页不允许复制这项内容：请打开图表自己的页面，在那里复制。"];
export const keepStill = ["the chart is not live here", "图表此时并非交互状态"];
export const keepNoPixels = ["the picture is too large for this browser", "图片过大，此浏览器无法生成"];
export const keepKey = ["Key: ", "图例："];
/** @type {((facts: { address: string, day: string, version: string }) => string)[]} */
export const keptFrom = [({ address, day, version }) => `${address} (data version ${version}, kept on ${day})`, ({ address, day, version }) => `${address} （数据版本 ${version}，${day}保存）`];
export const shareEmbed = ["Embed", "嵌入"];
export const shareForm = ["What to paste", "粘贴内容"];
export const shareOptions = ["Options", "选项"];
export const shareLanguage = ["Language", "语言"];
export const shareTheme = ["Theme", "主题"];
export const themeReader = ["the reader’s", "随读者"];
export const themeLight = ["light", "浅色"];
export const themeDark = ["dark", "深色"];
export const shareHeading = ["Title", "标题"];
export const shareControls = ["Controls", "控件"];
export const sharePinned = ["Keep these figures for good", "始终保留这些数字"];
export const sharePreview = ["Preview", "预览"];
export const shareLate = ["The preview is not ready yet. The heights in the snippets are those that the site reckons with.", "预览尚未就绪。代码中的高度取自网站的预估。"];
export const shareWidth = ["Width", "宽度"];
export const widthPhone = ["Phone", "手机"];
export const widthColumn = ["Column", "正文"];
export const widthPage = ["Wide", "宽幅"];
export const formElement = ["Element", "元素"];
export const formElementNote = ["Sizes itself, keeps the still picture until the chart is ready and where scripts are off, and speaks with your page.", "自动调整高度；图表就绪之前及未启用脚本时显示静态图；可与你的页面互通消息。"];
export const formScript = ["Frame with script", "框架加脚本"];
export const formScriptNote = ["An iframe that is always as high as the chart in it.", "高度始终与图表一致的 iframe。"];
export const formFrame = ["Frame", "框架"];
export const formFrameNote = ["An iframe alone, for editors that take no script. It is as high as the chart needs at its tallest.", "单独的 iframe，用于不接受脚本的编辑器，高度按图表最高时预留。"];
export const formPicture = ["Picture", "图片"];
export const formPictureNote = ["A still picture that follows the reader’s theme. It shows the chart as it comes, not what you have chosen.", "随读者主题变化的静态图，显示图表的初始状态，不含你的选择。"];
export const formJsx = ["MDX or JSX", "MDX 或 JSX"];
export const formJsxNote = ["The element for pages that are compiled: every tag is closed, and nothing is styled by text.", "用于需编译的页面：标签全部闭合，不含文本样式。"];
export const formStill = ["MDX picture", "MDX 图片"];
export const formStillNote = ["The picture alone for pages that are compiled. It shows the chart as it comes.", "用于需编译的页面的单独图片，显示图表的初始状态。"];
export const formMarkdown = ["Markdown", "Markdown"];
export const formMarkdownNote = ["A still picture for readmes and notes, with the link. It shows the chart as it comes.", "用于自述文件与笔记的静态图，附链接，显示图表的初始状态。"];
export const formCitation = ["Citation", "引用"];
export const formCitationNote = ["Words for a footnote, with the version of the data.", "用于脚注的文字，注明数据版本。"];
export const formPost = ["Post", "帖文"];
export const formPostNote = ["Ready words for a post: the finding, its figures, the date and the link.", "可直接发布的文字：结论、数字、时点与链接。"];
/** @type {((facts: { address: string, day: string, measure: string, source: string, title: string, version: string }) => string)[]} */
export const cite = [({ address, day, measure, source, title, version }) => `Olympus: “${title}”, ${measure}. Source: ${source}. Data version ${version}. ${address} (accessed ${day}).`, ({ address, day, measure, source, title, version }) => `奥林匹斯：《${title}》，${measure}。来源：${source}。数据版本 ${version}，访问于${day}。 ${address}`];
export const settingsMotion = ["Motion", "动态效果"];
export const motionReader = ["as the system has it", "随系统"];
export const motionOff = ["none", "关闭"];
export const settingsKeys = ["Keys", "按键"];
export const settingsSingle = ["Single-letter keys in charts, and / for the search", "图表内的单字母键，以及搜索用的 / 键"];
export const settingsCurrency = ["Currency, where a chart has money", "涉及金额的图所用货币"];
export const settingsSpeech = ["How much is said of each figure", "每个数字的播报详略"];
export const speechShort = ["short", "简短"];
export const speechMiddle = ["middle", "适中"];
export const speechLong = ["everything", "完整"];
export const settingsOrder = ["What is said before what", "播报顺序"];
export const settingsOrderNote = ["Short says name and value; middle adds place, measure, date and evidence; everything adds notes, rank, rounding and checks.", "简短：名称与数值；适中：再加位置、指标、时间与证据；完整：再加备注、排名、取整范围与核对。"];
/** @type {((facts: { part: string }) => string)[]} */
export const orderEarlier = [({ part }) => `${part}: earlier`, ({ part }) => `${part}：提前`];
/** @type {((facts: { part: string }) => string)[]} */
export const orderLater = [({ part }) => `${part}: later`, ({ part }) => `${part}：后移`];
/** @type {((facts: { all: string, at: string, part: string }) => string)[]} */
export const orderMoved = [({ all, at, part }) => `${part}: ${at} of ${all}.`, ({ all, at, part }) => `${part}：第 ${at} 项，共 ${all} 项。`];
export const settingsCells = ["Braille row", "盲文行"];
/** @type {((facts: { count: string }) => string)[]} */
export const cellsOf = [({ count }) => `${count} cells`, ({ count }) => `${count} 方`];
export const settingsKept = ["What you choose is kept on this device where the browser allows it, and sent nowhere.", "在浏览器允许时，你的选择保存在此设备上，不发送到任何地方。"];
export const settingsHere = ["Inside another page nothing is kept: what you choose holds until you leave.", "嵌在别的网页中时什么都不保存：你的选择在离开前有效。"];
export const partName = ["name", "名称"];
export const partValue = ["value", "数值"];
export const partPlace = ["place in the series", "在系列中的位置"];
export const partMeasure = ["measure", "指标"];
export const partNote = ["note", "备注"];
export const partAsOf = ["date", "时间"];
export const partGrade = ["evidence", "证据"];
export const partRank = ["rank", "排名"];
export const partRange = ["what rounding allows", "取整范围"];
export const partChecks = ["checks", "核对"];
/** @type {((facts: { all: string, at: string }) => string)[]} */
export const saidPlace = [({ all, at }) => `${at} of ${all}`, ({ all, at }) => `第 ${at} 项，共 ${all} 项`];
/** @type {((facts: { all: string, rank: string }) => string)[]} */
export const saidRank = [({ all, rank }) => `rank ${rank} of ${all}`, ({ all, rank }) => `排第 ${rank}，共 ${all} 项`];
/** @type {((facts: { range: string }) => string)[]} */
export const saidRange = [({ range }) => `printed so, it may be ${range}`, ({ range }) => `按原文写法可能是 ${range}`];
/** @type {((facts: { high: string, low: string }) => string)[]} */
export const rangeBetween = [({ high, low }) => `${low} to ${high}`, ({ high, low }) => `${low}至${high}`];
/** @type {((facts: { low: string }) => string)[]} */
export const rangeFrom = [({ low }) => `${low} or more`, ({ low }) => `${low}或以上`];
/** @type {((facts: { high: string }) => string)[]} */
export const rangeUpTo = [({ high }) => `up to ${high}`, ({ high }) => `至多${high}`];
export const unitTokens = ["tokens", "词元"];
export const unitParameters = ["parameters", "参数"];
export const unitCharacters = ["characters", "字"];
export const unitGpuHours = ["GPU hours", "GPU 小时"];
export const unitPlaces = ["places", "位"];
/** @type {((facts: { number: string }) => string)[]} */
export const unitPoints = [({ number }) => `${number} percentage points`, ({ number }) => `${number}个百分点`];
/** @type {((facts: { number: string }) => string)[]} */
export const unitTimes = [({ number }) => `${number}×`, ({ number }) => `${number}倍`];
/** @type {((facts: { amount: string, time: string }) => string)[]} */
export const unitPer = [({ amount, time }) => `${amount} ${time}`, ({ amount, time }) => `${time}${amount}`];
export const perHour = ["an hour", "每小时"];
export const perDay = ["a day", "每天"];
export const perWeek = ["a week", "每周"];
export const perMonth = ["a month", "每月"];
export const perYear = ["a year", "每年"];
export const keyWalk = ["previous, next figure", "上一个、下一个数据"];
export const keySeries = ["previous, next series", "上一个、下一个系列"];
export const keyEnds = ["first, last figure", "最前、最后的数据"];
export const keyPin = ["pin the tip", "固定提示"];
export const keyLeave = ["leave", "离开"];
export const keyTree = ["figures as a tree", "以树状列出数据"];
export const keyWhere = ["where am I", "我在哪里"];
export const keyAgain = ["say the figure again", "重读当前数据"];
export const keyCompare = ["compare from here", "从这里开始比较"];
export const keyHigher = ["next higher value", "下一个更高的值"];
export const keyLower = ["next lower value", "下一个更低的值"];
export const keyMost = ["greatest value", "最大值"];
export const keyLeast = ["smallest value", "最小值"];
export const keyEstimate = ["next estimate or projection", "下一个估算或预测"];
export const keyDisputed = ["next disputed figure", "下一个有争议的数字"];
export const keyClaim = ["next figure with a check", "下一个有核对的数字"];
export const keyCrossing = ["where lines cross", "线条相交之处"];
export const keyCommand = ["go to a value or a name", "前往某个数值或名称"];
export const keyShorter = ["say less", "说得更短"];
export const keyLonger = ["say more", "说得更详细"];
export const keyBraille = ["braille row", "盲文行"];
export const keyPlay = ["play as sound, stop", "播放声音、停止"];
export const keyFromHere = ["play from here on", "从这里播放"];
export const keyUndo = ["undo", "撤销"];
export const keyRedo = ["redo", "重做"];
export const keyTable = ["table", "表格"];
export const keySources = ["sources", "来源"];
export const keyLog = ["log or linear", "对数或线性"];
export const keySave = ["save this chart", "保存此图"];
export const keySettings = ["settings", "设置"];
export const keyKeys = ["this list", "这份按键表"];
export const keySearch = ["search", "搜索"];
export const keysTitle = ["Keys", "按键"];
export const walkTitle = ["Figures of this chart", "本图的数据"];
export const walkAsk = ["Go to, or do", "前往或执行"];
export const walkExample = ["most, next estimate, compare, a name", "最大、下一个估算、比较，或名称"];
export const walkDo = ["Go", "执行"];
export const walkCompare = ["Compare from here", "从这里开始比较"];
export const walkWhere = ["Where am I", "我在哪里"];
export const walkPlay = ["Play", "播放"];
export const walkBraille = ["Braille", "盲文"];
export const walkAll = ["All figures", "全部数据"];
export const walkStill = ["The live chart is not running here.", "动态图未在此运行。"];
/** @type {((facts: { count: string, series: string, title: string }) => string)[]} */
export const treeOverview = [({ count, series, title }) => `${title} (series: ${series}, figures: ${count})`, ({ count, series, title }) => `${title}（系列：${series}，数据：${count}）`];
/** @type {((facts: { count: string, name: string }) => string)[]} */
export const treeGroup = [({ count, name }) => `${name} (figures: ${count})`, ({ count, name }) => `${name}（数据：${count}）`];
export const regionNone = ["without a value", "没有数值"];
/** @type {((facts: { all: string, at: string, name: string }) => string)[]} */
export const whereSeries = [({ all, at, name }) => `Series ${name}, ${at} of ${all}`, ({ all, at, name }) => `系列 ${name}，第 ${at} 个，共 ${all} 个`];
export const whereNone = ["At no figure yet", "尚未选中数据"];
export const whereLog = ["On a log scale", "对数刻度"];
/** @type {((facts: { name: string, value: string }) => string)[]} */
export const whereAnchor = [({ name, value }) => `Comparing with ${name}, ${value}`, ({ name, value }) => `正与 ${name}（${value}）比较`];
export const noneSuch = ["There is nothing like that in this chart", "此图中没有这样的内容"];
export const noneNext = ["That is the last", "已是最后"];
export const nonePrevious = ["That is the first", "已是最前"];
export const noneHigher = ["Nothing is higher", "没有更高的值"];
export const noneLower = ["Nothing is lower", "没有更低的值"];
export const noneEstimate = ["There is no other estimate or projection", "没有别的估算或预测"];
export const noneDisputed = ["There is no other disputed figure", "没有别的有争议的数字"];
export const noneClaim = ["There is no other figure with a check", "没有别的有核对的数字"];
export const noneCrossing = ["No lines cross here", "此图中没有线条相交"];
/** @type {((facts: { typed: string }) => string)[]} */
export const noneNamed = [({ typed }) => `Nothing here is called or valued ${typed}`, ({ typed }) => `此图中没有名称或数值为“${typed}”的数据`];
/** @type {((facts: { from: string, one: string, other: string, to: string }) => string)[]} */
export const crossing = [({ from, one, other, to }) => `${one} and ${other} cross between ${from} and ${to}`, ({ from, one, other, to }) => `${one} 与 ${other} 在 ${from} 与 ${to} 之间相交`];
/** @type {((facts: { name: string, value: string }) => string)[]} */
export const compareFrom = [({ name, value }) => `Comparing from ${name}, ${value}`, ({ name, value }) => `从 ${name}（${value}）开始比较`];
export const compareEnds = ["No longer comparing", "已停止比较"];
/** @type {((facts: { name: string }) => string)[]} */
export const compareNone = [({ name }) => `${name} has no number to compare`, ({ name }) => `${name} 没有可比较的数值`];
/** @type {((facts: { one: string, other: string }) => string)[]} */
export const compareUnits = [({ one, other }) => `These are counted differently and cannot be compared: ${one}; ${other}`, ({ one, other }) => `计量方式不同，不能比较：${one}；${other}`];
/** @type {((facts: { range: string, value: string }) => string)[]} */
export const compareAbout = [({ range, value }) => `about ${value} (${range})`, ({ range, value }) => `约${value}（${range}）`];
/** @type {((facts: { value: string }) => string)[]} */
export const compareNear = [({ value }) => `about ${value}`, ({ value }) => `约${value}`];
/** @type {((facts: { name: string, ratio: string }) => string)[]} */
export const compareRatio = [({ name, ratio }) => `${ratio} times ${name}`, ({ name, ratio }) => `是 ${name} 的${ratio}倍`];
/** @type {((facts: { amount: string, name: string }) => string)[]} */
export const compareMore = [({ amount, name }) => `${amount} more than ${name}`, ({ amount, name }) => `比 ${name} 多${amount}`];
/** @type {((facts: { amount: string, name: string }) => string)[]} */
export const compareLess = [({ amount, name }) => `${amount} less than ${name}`, ({ amount, name }) => `比 ${name} 少${amount}`];
/** @type {((facts: { name: string }) => string)[]} */
export const compareSame = [({ name }) => `the same as ${name}`, ({ name }) => `与 ${name} 相同`];
/** @type {((facts: { range: string }) => string)[]} */
export const compareEither = [({ range }) => `too close to tell apart: the difference may be anything from ${range}`, ({ range }) => `过于接近，无法分出大小：差可能是 ${range}`];
/** @type {((facts: { one: string, other: string }) => string)[]} */
export const compareMeasures = [({ one, other }) => `mind that these are different measures: ${one}; ${other}`, ({ one, other }) => `请注意指标不同：${one}；${other}`];
/** @type {((facts: { what: string }) => string)[]} */
export const undone = [({ what }) => `Undone: ${what}`, ({ what }) => `已撤销：${what}`];
/** @type {((facts: { what: string }) => string)[]} */
export const redone = [({ what }) => `Done again: ${what}`, ({ what }) => `已重做：${what}`];
export const undoNone = ["There is nothing to undo", "没有可撤销的更改"];
export const redoNone = ["There is nothing to do again", "没有可重做的更改"];
export const stateTab = ["panel", "面板"];
export const stateView = ["design", "样式"];
export const stateScale = ["scale", "刻度"];
export const stateCurrency = ["currency", "货币"];
export const stateRate = ["exchange rate", "汇率"];
export const statePick = ["filter", "筛选"];
export const stateGrade = ["evidence", "证据"];
export const stateFocus = ["focus", "焦点"];
export const stateTime = ["points in time", "时间点"];
export const stateSort = ["order", "排序"];
export const stateDatum = ["pinned figure", "固定的数据"];
export const stateTheme = ["theme", "主题"];
export const soundTitle = ["Chart as sound", "图的声音"];
export const soundPlay = ["Play", "播放"];
export const soundStop = ["Stop", "停止"];
export const soundFrom = ["From here on", "从这里播放"];
export const soundPlace = ["Place in the chart", "图中的位置"];
export const soundSpeed = ["Speed of sound", "声音速度"];
export const soundOff = ["Turn sound off", "关闭声音"];
/** @type {((facts: { name: string, what: string }) => string)[]} */
export const soundBegins = [({ name, what }) => `${name}, from ${what}`, ({ name, what }) => `${name}，起于 ${what}`];
/** @type {((facts: { name: string, what: string }) => string)[]} */
export const soundEnds = [({ name, what }) => `${name}, to ${what}`, ({ name, what }) => `${name}，止于 ${what}`];
/** @type {((facts: { cells: string, first: string, last: string, name: string }) => string)[]} */
export const brailleLine = [({ cells, first, last, name }) => `${name} as a line in ${cells} cells, from ${first} to ${last}.`, ({ cells, first, last, name }) => `${name}：线条，${cells} 方，从 ${first} 到 ${last}。`];
/** @type {((facts: { cells: string, first: string, last: string, name: string }) => string)[]} */
export const brailleBars = [({ cells, first, last, name }) => `${name} as bars in ${cells} cells, from ${first} to ${last}.`, ({ cells, first, last, name }) => `${name}：柱形，${cells} 方，从 ${first} 到 ${last}。`];
/** @type {((facts: { least: string, most: string }) => string)[]} */
export const brailleEnds = [({ least, most }) => `Lowest ${least}, highest ${most}.`, ({ least, most }) => `最低 ${least}，最高 ${most}。`];
export const brailleNone = ["There is no row of values here to feel.", "此处没有可触读的数值行。"];
export const commandNext = ["next|forward|right", "下一个|下个|向右|继续"];
export const commandPrevious = ["previous|back|left", "上一个|上个|向左|返回"];
export const commandFirst = ["first|start|beginning|home", "第一个|最前|开头|起点"];
export const commandLast = ["last|end", "最后|末尾|结尾"];
export const commandNextSeries = ["next series|series|down", "下一个系列|下个系列|系列|向下"];
export const commandPreviousSeries = ["previous series|up", "上一个系列|上个系列|向上"];
export const commandMost = ["most|maximum|max|highest|largest|greatest|biggest|top", "最大|最大值|最高|最多"];
export const commandLeast = ["least|minimum|min|lowest|smallest|bottom", "最小|最小值|最低|最少"];
export const commandHigher = ["higher|next higher|more|greater", "更高|更大|更多|下一个更高"];
export const commandLower = ["lower|next lower|less|smaller", "更低|更小|更少|下一个更低"];
export const commandEstimate = ["estimate|next estimate|projection|next projection|estimated", "估算|预测|下一个估算|下一个预测"];
export const commandDisputed = ["disputed|next disputed|dispute", "争议|有争议|下一个争议"];
export const commandClaim = ["claim|next claim|check|next check|checked", "核对|论断|下一个核对|下一个论断"];
export const commandCrossing = ["crossing|next crossing|cross|where do lines cross", "相交|交点|下一个交点"];
export const commandCompare = ["compare|compare from here|anchor", "比较|对比|从这里比较|开始比较"];
export const commandWhere = ["where|where am i|position", "我在哪里|在哪里|位置|我在哪"];
export const commandAgain = ["again|repeat|say again", "重读|再说|重复"];
export const commandPin = ["pin|pin it", "固定|固定提示"];
export const commandTree = ["tree|figures|structure|open tree", "树|树状|数据|结构"];
export const commandTable = ["table|show table", "表格|打开表格"];
export const commandSources = ["sources|source", "来源|出处"];
export const commandLog = ["log|linear|scale|log scale", "对数|线性|刻度|对数刻度"];
export const commandSave = ["save|save chart|download", "保存|保存此图|下载"];
export const commandFromHere = ["play from here|from here|from here on", "从这里播放|从这里开始播放"];
export const commandPlay = ["play|sound|listen|stop", "播放|声音|听|停止"];
export const commandBraille = ["braille|feel", "盲文"];
export const commandUndo = ["undo", "撤销|撤消"];
export const commandRedo = ["redo|do again", "重做"];
export const commandShorter = ["shorter|say less|short", "简短|更短|少说"];
export const commandLonger = ["longer|say more|long", "详细|更长|多说"];
export const commandSettings = ["settings|options|preferences", "设置|选项"];
export const commandKeys = ["keys|help|commands", "按键|帮助|命令"];
export const commandGo = ["go to|goto|go|find|jump to|show", "前往|去|到|跳到|查找|找|显示"];
export const chooseTitle = ["Filter and highlight", "筛选与突出显示"];
/** @type {((facts: { why: string }) => string)[]} */
export const chooseFailed = [({ why }) => `The panel could not be opened: ${why}.`, ({ why }) => `未能打开筛选面板：${why}。`];
/** @type {((facts: { all: string, shown: string }) => string)[]} */
export const chooseShown = [({ all, shown }) => `${shown} of ${all} figures shown`, ({ all, shown }) => `显示 ${all} 个数据中的 ${shown} 个`];
export const chooseNone = ["Nothing fits all of this, so the whole chart is shown", "没有数据符合全部条件，因此显示整张图表"];
export const chooseShow = ["Show only", "只显示"];
export const chooseSearch = ["Find a name", "查找名称"];
/** @type {((facts: { count: string }) => string)[]} */
export const chooseFound = [({ count }) => `Names that fit: ${count}`, ({ count }) => `符合的名称：${count}`];
export const choosePinned = ["Of the figure you pinned", "与所固定数据有关"];
/** @type {((facts: { name: string }) => string)[]} */
export const chooseOnly = [({ name }) => `Only ${name}`, ({ name }) => `只看${name}`];
export const chooseTime = ["Time", "时间"];
export const chooseFrom = ["From", "从"];
export const chooseTo = ["to", "到"];
export const chooseStart = ["the beginning", "最早"];
export const chooseEnd = ["the end", "最晚"];
export const chooseOrder = ["Order of rows", "行的顺序"];
export const chooseOwn = ["as the chart has it", "图表原有顺序"];
export const chooseWay = ["Direction", "方向"];
export const chooseUp = ["ascending", "升序"];
export const chooseDown = ["descending", "降序"];
export const chooseFront = ["In front", "突出显示"];
export const chooseNobody = ["nothing", "无"];
export const chooseEverywhere = ["In every chart of the site", "在本站所有图表中"];
export const chooseUndo = ["Undo", "撤销"];
export const chooseUndone = ["Undone.", "已撤销。"];
export const chooseRedo = ["Redo", "重做"];
export const chooseRedone = ["Redone.", "已重做。"];
export const chooseReset = ["Show all again", "恢复全部"];
