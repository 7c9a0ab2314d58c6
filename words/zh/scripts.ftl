## 核对页

claims-shown = { $count } 条论断

### 脚本的文字：程序之前、之外及程序缺席时所说的话。

language-name = 中文

fault-stopped = 程序已停止运行，请重新加载页面。
search-stopped = 搜索已停止，请重新加载页面。
fault-folder = 浏览器不会启动磁盘文件夹中的程序：请用本地服务器打开此文件夹（例如在其中运行 { $command }），或打开单文件版 olympus.html。
fault-lost = 可能是程序下载失败，也可能是浏览器版本过旧：请重新加载页面，或换用新版浏览器。
fault-unsupported = 此浏览器不支持 WebAssembly 或已将其停用，换用新版浏览器即可看到交互图表。
fault-load = 所需程序下载失败，请重新加载页面再试。
fault-start = 程序已下载，但无法在此运行，可换用新版浏览器。

file-old = 此浏览器版本过旧，无法解开文件，请换用新版浏览器。
file-damaged = 文件已损坏，请重新获取。
file-start = 文件中的程序无法在此运行，可换用新版浏览器。
no-page = 此文件中没有此页面：{ $name }
to-front = 回到故事
saved-from = { $day }保存自 { $from }，数据版本 { $version }。所示内容全在此文件中：无需联网，也不向任何地方发送信息。

newer = 有新版本可用。
reload = 重新加载
offline-seen = 打开过的内容无需联网也能阅读。
offline-keep = 保存整个网站，供离线阅读（约 { $size }）
offline-keeping = 正在保存整个网站，供离线阅读。
offline-stop = 停止
offline-away = 网络已断开，恢复后将继续保存整个网站。
offline-kept = 整个网站已保存在此设备上，无需联网即可阅读。
offline-remove = 移除
offline-removed = 已移除。打开过的内容仍可离线阅读。
offline-room = 此设备空间不足，无法保存整个网站。
offline-changed = 未能保存整个网站：服务器上的文件属于另一版本。
away-title = 此页未保存在设备上
away-text = 网络已断开，且此页尚未在这里打开过。
away-again = 重试
away-kept = 现在可以阅读

saved-as = 已保存为 { $file }。
saved-framed = 已交给浏览器，文件名为 { $file }。如未收到，说明外层网页不允许下载：请打开图表自己的页面，在那里保存。
not-saved = 未能保存：{ $why }。
why-old = 浏览器版本过旧
why-broken = 浏览器中途停止
why-missing = 文件未能载入：{ $file }
why-refused = 文件未能载入：{ $file }（服务器返回 { $status }）

cite-figure = 引用此数字
cite-claim = 引用此论断
cite-none = 本站数据中已无此项
cite-form = 引用格式
cite-text = 文字
cite-text-note = 可直接放入脚注的文字。
cite-bibtex = BibTeX
cite-bibtex-note = 用于 LaTeX 及多数文献管理软件。
cite-csl = CSL-JSON
cite-csl-note = 用于 Zotero、Pandoc 与 citeproc，其中含供程序读取的数字及其范围。
cite-ris = RIS
cite-ris-note = 用于 EndNote、Mendeley 与图书馆目录。
cited-in = 奥林匹斯：{ $title }。{ $notes }数据版本 { $version }。
cited-at = { $address } （访问于{ $day }）。

share-title = 分享此图
share-close = 关闭
share-failed = 未能打开分享窗口：{ $why }。
share-link = 当前所见的链接
share-copy = 复制
share-copied = 已复制。
share-refused = 此浏览器不允许网页复制。文字已选中，请自行复制。
keep-title = 保存所见
keep-file = 存为文件
keep-copy = 复制为
keep-picture = 图片
keep-table = 表格
keep-link = 链接
keep-refused = 此浏览器不允许网页复制这项内容。
keep-refused-framed = 浏览器或外层网页不允许复制这项内容：请打开图表自己的页面，在那里复制。
keep-still = 图表此时并非交互状态
keep-no-pixels = 图片过大，此浏览器无法生成
keep-key = 图例：
kept-from = { $address } （数据版本 { $version }，{ $day }保存）
share-embed = 嵌入
share-form = 粘贴内容
share-options = 选项
share-language = 语言
share-theme = 主题
theme-reader = 随读者
theme-light = 浅色
theme-dark = 深色
share-heading = 标题
share-controls = 控件
share-pinned = 始终保留这些数字
share-preview = 预览
share-late = 预览尚未就绪。代码中的高度取自网站的预估。
share-width = 宽度
width-phone = 手机
width-column = 正文
width-page = 宽幅

form-element = 元素
form-element-note = 自动调整高度；图表就绪之前及未启用脚本时显示静态图；可与你的页面互通消息。
form-script = 框架加脚本
form-script-note = 高度始终与图表一致的 iframe。
form-frame = 框架
form-frame-note = 单独的 iframe，用于不接受脚本的编辑器，高度按图表最高时预留。
form-picture = 图片
form-picture-note = 随读者主题变化的静态图，显示图表的初始状态，不含你的选择。
form-jsx = MDX 或 JSX
form-jsx-note = 用于需编译的页面：标签全部闭合，不含文本样式。
form-still = MDX 图片
form-still-note = 用于需编译的页面的单独图片，显示图表的初始状态。
form-markdown = Markdown
form-markdown-note = 用于自述文件与笔记的静态图，附链接，显示图表的初始状态。
form-citation = 引用
form-citation-note = 用于脚注的文字，注明数据版本。
form-post = 帖文
form-post-note = 可直接发布的文字：结论、数字、时点与链接。
cite = 奥林匹斯：《{ $title }》，{ $measure }。来源：{ $source }。数据版本 { $version }，访问于{ $day }。 { $address }

## 设置

settings-motion = 动态效果
motion-reader = 随系统
motion-off = 关闭
settings-keys = 按键
settings-single = 图表内的单字母键，以及搜索用的 / 键
settings-currency = 涉及金额的图所用货币
settings-speech = 每个数字的播报详略
speech-short = 简短
speech-middle = 适中
speech-long = 完整
settings-order = 播报顺序
settings-order-note = 简短：名称与数值；适中：再加位置、指标、时间与证据；完整：再加备注、排名、取整范围与核对。
order-earlier = { $part }：提前
order-later = { $part }：后移
order-moved = { $part }：第 { $at } 项，共 { $all } 项。
settings-cells = 盲文行
cells-of = { $count } 方
settings-kept = 在浏览器允许时，你的选择保存在此设备上，不发送到任何地方。
settings-here = 嵌在别的网页中时什么都不保存：你的选择在离开前有效。

## 播报各部分

part-name = 名称
part-value = 数值
part-place = 在系列中的位置
part-measure = 指标
part-note = 备注
part-as-of = 时间
part-grade = 证据
part-rank = 排名
part-range = 取整范围
part-checks = 核对
said-place = 第 { $at } 项，共 { $all } 项
said-rank = 排第 { $rank }，共 { $all } 项
said-range = 按原文写法可能是 { $range }
range-between = { $low }至{ $high }
range-from = { $low }或以上
range-up-to = 至多{ $high }

## 数量后的单位

unit-tokens = 词元
unit-parameters = 参数
unit-characters = 字
unit-gpu-hours = GPU 小时
unit-places = 位
unit-points = { $number }个百分点
unit-times = { $number }倍
unit-per = { $time }{ $amount }
per-hour = 每小时
per-day = 每天
per-week = 每周
per-month = 每月
per-year = 每年

## 按键的作用

key-walk = 上一个、下一个数据
key-series = 上一个、下一个系列
key-ends = 最前、最后的数据
key-pin = 固定提示
key-leave = 离开
key-tree = 以树状列出数据
key-where = 我在哪里
key-again = 重读当前数据
key-compare = 从这里开始比较
key-higher = 下一个更高的值
key-lower = 下一个更低的值
key-most = 最大值
key-least = 最小值
key-estimate = 下一个估算或预测
key-disputed = 下一个有争议的数字
key-claim = 下一个有核对的数字
key-crossing = 线条相交之处
key-command = 前往某个数值或名称
key-shorter = 说得更短
key-longer = 说得更详细
key-braille = 盲文行
key-play = 播放声音、停止
key-from-here = 从这里播放
key-undo = 撤销
key-redo = 重做
key-table = 表格
key-sources = 来源
key-log = 对数或线性
key-save = 保存此图
key-settings = 设置
key-keys = 这份按键表
key-search = 搜索
keys-title = 按键

## 在图中走动

walk-title = 本图的数据
walk-ask = 前往或执行
walk-example = 最大、下一个估算、比较，或名称
walk-do = 执行
walk-compare = 从这里开始比较
walk-where = 我在哪里
walk-play = 播放
walk-braille = 盲文
walk-all = 全部数据
walk-still = 动态图未在此运行。
tree-overview = { $title }（系列：{ $series }，数据：{ $count }）
tree-group = { $name }（数据：{ $count }）
region-none = 没有数值
where-series = 系列 { $name }，第 { $at } 个，共 { $all } 个
where-none = 尚未选中数据
where-log = 对数刻度
where-anchor = 正与 { $name }（{ $value }）比较
none-such = 此图中没有这样的内容
none-next = 已是最后
none-previous = 已是最前
none-higher = 没有更高的值
none-lower = 没有更低的值
none-estimate = 没有别的估算或预测
none-disputed = 没有别的有争议的数字
none-claim = 没有别的有核对的数字
none-crossing = 此图中没有线条相交
none-named = 此图中没有名称或数值为“{ $typed }”的数据
crossing = { $one } 与 { $other } 在 { $from } 与 { $to } 之间相交

## 从某个数字开始比较

compare-from = 从 { $name }（{ $value }）开始比较
compare-ends = 已停止比较
compare-none = { $name } 没有可比较的数值
compare-units = 计量方式不同，不能比较：{ $one }；{ $other }
compare-about = 约{ $value }（{ $range }）
compare-near = 约{ $value }
compare-ratio = 是 { $name } 的{ $ratio }倍
compare-more = 比 { $name } 多{ $amount }
compare-less = 比 { $name } 少{ $amount }
compare-same = 与 { $name } 相同
compare-either = 过于接近，无法分出大小：差可能是 { $range }
compare-measures = 请注意指标不同：{ $one }；{ $other }

## 撤销与重做

undone = 已撤销：{ $what }
redone = 已重做：{ $what }
undo-none = 没有可撤销的更改
redo-none = 没有可重做的更改
state-tab = 面板
state-view = 样式
state-scale = 刻度
state-currency = 货币
state-rate = 汇率
state-pick = 筛选
state-grade = 证据
state-focus = 焦点
state-time = 时间点
state-sort = 排序
state-datum = 固定的数据
state-theme = 主题

## 以声音呈现的图

sound-title = 图的声音
sound-play = 播放
sound-stop = 停止
sound-from = 从这里播放
sound-place = 图中的位置
sound-speed = 声音速度
sound-off = 关闭声音
sound-begins = { $name }，起于 { $what }
sound-ends = { $name }，止于 { $what }

## 盲文行

braille-line = { $name }：线条，{ $cells } 方，从 { $first } 到 { $last }。
braille-bars = { $name }：柱形，{ $cells } 方，从 { $first } 到 { $last }。
braille-ends = 最低 { $least }，最高 { $most }。
braille-none = 此处没有可触读的数值行。

## 文字命令：意思相同的以竖线分开

command-next = 下一个|下个|向右|继续
command-previous = 上一个|上个|向左|返回
command-first = 第一个|最前|开头|起点
command-last = 最后|末尾|结尾
command-next-series = 下一个系列|下个系列|系列|向下
command-previous-series = 上一个系列|上个系列|向上
command-most = 最大|最大值|最高|最多
command-least = 最小|最小值|最低|最少
command-higher = 更高|更大|更多|下一个更高
command-lower = 更低|更小|更少|下一个更低
command-estimate = 估算|预测|下一个估算|下一个预测
command-disputed = 争议|有争议|下一个争议
command-claim = 核对|论断|下一个核对|下一个论断
command-crossing = 相交|交点|下一个交点
command-compare = 比较|对比|从这里比较|开始比较
command-where = 我在哪里|在哪里|位置|我在哪
command-again = 重读|再说|重复
command-pin = 固定|固定提示
command-tree = 树|树状|数据|结构
command-table = 表格|打开表格
command-sources = 来源|出处
command-log = 对数|线性|刻度|对数刻度
command-save = 保存|保存此图|下载
command-from-here = 从这里播放|从这里开始播放
command-play = 播放|声音|听|停止
command-braille = 盲文
command-undo = 撤销|撤消
command-redo = 重做
command-shorter = 简短|更短|少说
command-longer = 详细|更长|多说
command-settings = 设置|选项
command-keys = 按键|帮助|命令
command-go = 前往|去|到|跳到|查找|找|显示
choose-title = 筛选与突出显示
choose-failed = 未能打开筛选面板：{ $why }。
choose-shown = 显示 { $all } 个数据中的 { $shown } 个
choose-none = 没有数据符合全部条件，因此显示整张图表
choose-show = 只显示
choose-search = 查找名称
choose-found = 符合的名称：{ $count }
choose-pinned = 与所固定数据有关
choose-only = 只看{ $name }
choose-time = 时间
choose-from = 从
choose-to = 到
choose-start = 最早
choose-end = 最晚
choose-order = 行的顺序
choose-own = 图表原有顺序
choose-way = 方向
choose-up = 升序
choose-down = 降序
choose-front = 突出显示
choose-nobody = 无
choose-everywhere = 在本站所有图表中
choose-undo = 撤销
choose-undone = 已撤销。
choose-redo = 重做
choose-redone = 已重做。
choose-reset = 恢复全部
